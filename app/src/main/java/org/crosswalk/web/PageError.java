package org.crosswalk.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** Ends a request with an error page, or at the API a problem, in words of its own. */
public final class PageError extends HttpStatusException {
    private final String words;

    /** @param words start of two keys: {@code words.title} and {@code words.explanation} */
    public PageError(HttpStatus status, String words) {
        super(status, words);
        this.words = words;
    }

    /** Nothing of that name is here. */
    public static PageError notFound() {
        return new PageError(HttpStatus.NOT_FOUND, "error.404");
    }

    String words() {
        return words;
    }
}
