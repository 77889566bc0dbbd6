package org.crosswalk.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer tells the browser: run and load nothing but our own, keep no page, tell nobody where one was. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, caching(request, response));
    }

    /** A static file asked for with its version never changes; without one it may, with the next release. */
    private static String caching(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!Paths.isStatic(request) || response.status().getCode() >= HttpStatus.BAD_REQUEST.getCode()) {
            return "no-store";
        }
        return request.getParameters().contains("v") ? "public, max-age=31536000, immutable" : "public, max-age=600";
    }
}
