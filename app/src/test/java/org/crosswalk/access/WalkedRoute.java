package org.crosswalk.access;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.MediaType;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosswalk.roster.Group;

/** A route of the running application, as the walk and the page about duties see it. */
record WalkedRoute(String method, String template, String takes, AnnotationMetadata said, Class<?> owner) {
    /** Each route once, in the order of their paths. */
    static List<WalkedRoute> all(Router router) {
        Map<String, WalkedRoute> routes = new TreeMap<>();
        router.uriRoutes().map(WalkedRoute::of).forEach(route -> routes.put(route.template() + route.method(), route));
        return List.copyOf(routes.values());
    }

    private static WalkedRoute of(UriRouteInfo<?, ?> route) {
        return new WalkedRoute(
                route.getHttpMethodName(),
                route.getUriMatchTemplate().toPathString(),
                route.getConsumes().stream()
                        .map(MediaType::toString)
                        .findFirst()
                        .orElse(MediaType.APPLICATION_FORM_URLENCODED),
                route.getTargetMethod().getAnnotationMetadata(),
                route.getDeclaringType());
    }

    boolean isOpen() {
        return needs().isEmpty() && (said.hasAnnotation(Open.class) || owner == HealthEndpoint.class);
    }

    Optional<Act> needs() {
        return said.enumValue(Needs.class, Act.class);
    }

    boolean namesPlace() {
        return variable("group").or(() -> variable("message")).isPresent();
    }

    boolean isApi() {
        return template.startsWith("/api");
    }

    /** The path with the group, or the group's message, put in; other variables get a word nobody knows. */
    String path(Group group) {
        Map<String, String> values = new HashMap<>();
        variable("group").ifPresent(name -> values.put(name, group.id().value()));
        variable("message")
                .ifPresent(name -> values.put(name, WalkedMessages.in(group).value()));
        List<String> parts = new ArrayList<>();
        for (String part : template.split("/", -1)) {
            boolean isVariable = part.startsWith("{") && part.endsWith("}");
            parts.add(isVariable ? values.getOrDefault(part.substring(1, part.length() - 1), "unknown") : part);
        }
        return String.join("/", parts);
    }

    private Optional<String> variable(String kind) {
        return said.stringValue(Needs.class, kind).filter(name -> !name.isEmpty());
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
