package org.crosswalk.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token that every form carries, so that no other site can have a visitor's browser post one. It is an HMAC keyed by
 * the visitor's session cookie, or before signing in by a cookie of its own; neither cookie can be read by a page.
 */
public final class FormTokens {
    /** Name of the cookie that holds the session's secret. */
    public static final String SESSION = "crosswalk-session";

    /** Name of a form's field, and of the header that may stand for it. */
    public static final String FIELD = "csrf";

    static final String HEADER = "X-CSRF-Token";
    static final String VISIT = "crosswalk-visit";

    private static final SecureRandom RANDOM = new SecureRandom();

    private FormTokens() {}

    /** The token for the forms of the page that answers this request. */
    public static String of(HttpRequest<?> request) {
        return hmac(kept(request).orElseGet(() -> beginVisit(request)));
    }

    static boolean isRight(HttpRequest<?> request, String token) {
        byte[] shown = token.getBytes(StandardCharsets.UTF_8);
        return kept(request)
                .map(secret -> hmac(secret).getBytes(StandardCharsets.UTF_8))
                .filter(expected -> MessageDigest.isEqual(expected, shown))
                .isPresent();
    }

    /** The secret of a visit that began with this request, which its answer must set as a cookie. */
    static Optional<String> begun(HttpRequest<?> request) {
        return request.getAttribute(VISIT, String.class);
    }

    private static Optional<String> kept(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(SESSION)
                .or(() -> request.getCookies().findCookie(VISIT))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty());
    }

    private static String beginVisit(HttpRequest<?> request) {
        return begun(request).orElseGet(() -> {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.setAttribute(VISIT, secret);
            return secret;
        });
    }

    private static String hmac(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] token = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
