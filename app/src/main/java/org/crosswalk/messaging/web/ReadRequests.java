package org.crosswalk.messaging.web;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a request that came as one part of several, with the same checks as if it had come alone. */
@Singleton
class ReadRequests {
    private final JsonMapper json;
    private final Validator validator;

    ReadRequests(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    MessageRequest read(@Nullable String part) {
        try {
            MessageRequest request = part == null ? null : json.readValue(part, Argument.of(MessageRequest.class));
            if (request == null) {
                throw unreadable();
            }
            var wrong = validator.validate(request);
            if (!wrong.isEmpty()) {
                throw new ConstraintViolationException(wrong);
            }
            return request;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static HttpStatusException unreadable() {
        return new HttpStatusException(HttpStatus.BAD_REQUEST, "The part message is no request");
    }
}
