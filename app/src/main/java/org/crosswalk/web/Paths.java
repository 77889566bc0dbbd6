package org.crosswalk.web;

import io.micronaut.http.HttpRequest;

/** Which part of the house a request is for. */
public final class Paths {
    private Paths() {}

    /** The API: bearer tokens only, no cookies, and errors as problem+json. */
    public static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/");
    }

    static boolean isStatic(HttpRequest<?> request) {
        return request.getPath().startsWith("/static/");
    }
}
