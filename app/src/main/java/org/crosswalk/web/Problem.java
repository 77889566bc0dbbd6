package org.crosswalk.web;

import io.micronaut.serde.annotation.Serdeable;

/** An error at the API, as RFC 9457 has it. */
@Serdeable
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail);
    }
}
