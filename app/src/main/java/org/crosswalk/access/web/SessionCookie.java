package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.crosswalk.access.Secret;
import org.crosswalk.access.Visitors;
import org.crosswalk.web.FormTokens;
import org.crosswalk.web.Paths;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Knows a visitor by the session cookie; never at the API. */
@Singleton
class SessionCookie implements AuthenticationFetcher<HttpRequest<?>> {
    private final Visitors visitors;
    private final Blocking blocking;
    private final Clock clock;

    SessionCookie(Visitors visitors, Blocking blocking, Clock clock) {
        this.visitors = visitors;
        this.blocking = blocking;
        this.clock = clock;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (Paths.isApi(request)) {
            return Mono.empty();
        }
        return request.getCookies()
                .findCookie(FormTokens.SESSION)
                .map(cookie -> find(new Secret(cookie.getValue())))
                .orElseGet(Mono::empty);
    }

    private Publisher<Authentication> find(Secret session) {
        return blocking.ask(() -> visitors.bySession(session, ZonedDateTime.now(clock))
                .map(SignedInPerson::new)
                .orElse(null));
    }
}
