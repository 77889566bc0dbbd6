package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.crosswalk.access.Secret;
import org.crosswalk.access.Visitors;
import org.crosswalk.web.Paths;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Knows a program at the API by its bearer token (RFC 6750); never on a page. */
@Singleton
class BearerToken implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String SCHEME = "Bearer ";

    private final Visitors visitors;
    private final Blocking blocking;
    private final Clock clock;

    BearerToken(Visitors visitors, Blocking blocking, Clock clock) {
        this.visitors = visitors;
        this.blocking = blocking;
        this.clock = clock;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String header = request.getHeaders().get("Authorization");
        return Paths.isApi(request) && header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? find(new Secret(header.substring(SCHEME.length()).strip()))
                : Mono.empty();
    }

    private Publisher<Authentication> find(Secret token) {
        return blocking.ask(() -> visitors.byToken(token, ZonedDateTime.now(clock))
                .map(SignedInPerson::new)
                .orElse(null));
    }
}
