package org.crosswalk.access.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.access.SignedIn;

/** Lets a controller have who is asking as an argument. */
@Singleton
class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {
    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
        return () -> who(request);
    }

    static Optional<SignedIn> who(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedInPerson.class).map(SignedInPerson::who);
    }
}
