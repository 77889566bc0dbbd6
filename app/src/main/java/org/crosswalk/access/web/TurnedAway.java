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
import org.crosswalk.web.PageError;
import org.crosswalk.web.Paths;

/**
 * Shows a stranger to the sign-in page, and tells somebody signed in that this is not theirs. Who has been idle too long
 * with a half-written message is told so beside it: leading them away would lose it.
 */
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
        if (Paths.isApi(request)) {
            return error(request, HttpResponse.unauthorized().header("WWW-Authenticate", "Bearer realm=\"crosswalk\""));
        }
        return request.getHeaders().contains("HX-Request") ? beside(request) : toSignIn(request);
    }

    private HttpResponse<?> beside(HttpRequest<?> request) {
        PageError idle = new PageError(HttpStatus.UNAUTHORIZED, "error.idle");
        return errors.processResponse(ErrorContext.builder(request).cause(idle).build(), HttpResponse.unauthorized());
    }

    private static HttpResponse<?> toSignIn(HttpRequest<?> request) {
        // whoever still shows a session cookie was signed in, and has been idle too long
        String page = request.getCookies().contains(FormTokens.SESSION) ? "/sign-in?idle=yes" : "/sign-in";
        return HttpResponse.seeOther(URI.create(page));
    }

    private HttpResponse<?> error(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        return errors.processResponse(ErrorContext.builder(request).build(), answer);
    }
}
