package org.crosswalk.access.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Open;
import org.crosswalk.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Lets somebody in where the route's {@link Needs} and the {@link DutyTable} agree; a route that says nothing is shut. */
@Singleton
class DutyRule implements SecurityRule<HttpRequest<?>> {
    private final RoutePlaces places;
    private final Blocking blocking;

    DutyRule(RoutePlaces places, Blocking blocking) {
        this.places = places;
        this.blocking = blocking;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        return blocking.ask(
                () -> RouteAttributes.getRouteMatch(request).orElse(null) instanceof UriRouteMatch<?, ?> route
                        ? check(route, authentication)
                        : SecurityRuleResult.UNKNOWN);
    }

    private SecurityRuleResult check(UriRouteMatch<?, ?> route, @Nullable Authentication authentication) {
        AnnotationMetadata said = route.getAnnotationMetadata();
        if (said.hasAnnotation(Needs.class)) {
            Act act = said.enumValue(Needs.class, Act.class).orElseThrow();
            return result(authentication instanceof SignedInPerson(SignedIn who) && may(who, act, route));
        }
        return result(said.hasAnnotation(Open.class) || route.getDeclaringType() == HealthEndpoint.class);
    }

    private boolean may(SignedIn who, Act act, UriRouteMatch<?, ?> route) {
        return DutyTable.mayAnywhere(who, act)
                && places.of(route).map(place -> DutyTable.may(who, act, place)).orElse(true);
    }

    private static SecurityRuleResult result(boolean allowed) {
        return allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED;
    }
}
