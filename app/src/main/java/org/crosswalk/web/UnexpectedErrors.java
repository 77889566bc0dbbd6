package org.crosswalk.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error that nobody foresaw: the page gives an id, and the log tells under that id where it happened. */
@Singleton
class UnexpectedErrors implements ExceptionHandler<Exception, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int FRAMES = 12;

    private final Errors errors;

    UnexpectedErrors(Errors errors) {
        this.errors = errors;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Exception unexpected) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected error {} at {} {}", id, request.getMethod(), trace(unexpected));
        return errors.write(request, HttpResponse.serverError(), "error.unexpected", id);
    }

    /** Where, but not what: a library's message may quote what somebody wrote. */
    private static String trace(Throwable thrown) {
        String here = thrown.getClass().getName()
                + Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
        Throwable cause = thrown.getCause();
        return cause == null || cause == thrown ? here : here + "\n  because of " + trace(cause);
    }
}
