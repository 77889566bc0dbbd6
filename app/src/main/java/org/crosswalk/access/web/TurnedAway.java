package org.crosswalk.access.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import org.crosswalk.web.FormTokens;
import org.crosswalk.web.Paths;

/** Shows a stranger to the sign-in page, and tells somebody signed in that this is not theirs. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class TurnedAway implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    TurnedAway(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException turnedAway) {
        if (turnedAway.isForbidden()) {
            return error(request, HttpResponse.status(HttpStatus.FORBIDDEN));
        }
        return Paths.isApi(request)
                ? error(request, HttpResponse.unauthorized().header("WWW-Authenticate", "Bearer realm=\"crosswalk\""))
                : toSignIn(request);
    }

    private static HttpResponse<?> toSignIn(HttpRequest<?> request) {
        // whoever still shows a session cookie was signed in, and has been idle too long
        String page = request.getCookies().contains(FormTokens.SESSION) ? "/sign-in?idle=yes" : "/sign-in";
        return request.getHeaders().contains("HX-Request")
                ? HttpResponse.unauthorized().header("HX-Redirect", page)
                : HttpResponse.seeOther(URI.create(page));
    }

    private HttpResponse<?> error(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        return errors.processResponse(ErrorContext.builder(request).build(), answer);
    }
}
