package org.crosswalk.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/**
 * How the service is reached.
 *
 * @param secureCookies whether by HTTPS, so that cookies travel by HTTPS only
 */
@ConfigurationProperties("crosswalk.web")
public record WebSettings(@Bindable(defaultValue = "false") boolean secureCookies) {
    /** A cookie that no script can read, that other sites' forms do not send, and that ends with the browser. */
    public Cookie cookie(String name, String value) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite(SameSite.Lax);
    }
}
