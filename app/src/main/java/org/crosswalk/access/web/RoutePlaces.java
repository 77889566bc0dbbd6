package org.crosswalk.access.web;

import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosswalk.access.MessagePlaces;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.MessageId;
import org.crosswalk.roster.Groups;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Finds the place that a route's path speaks of. */
@Singleton
class RoutePlaces {
    private final Groups groups;
    private final @Nullable MessagePlaces messages;

    RoutePlaces(Groups groups, @Nullable MessagePlaces messages) {
        this.groups = groups;
        this.messages = messages;
    }

    /**
     * The place; nothing where the path speaks of none.
     *
     * @throws PageError 404 where the path names a group or message that is not there
     */
    Optional<Place> of(UriRouteMatch<?, ?> route) {
        return variable(route, "group")
                .map(this::group)
                .or(() -> variable(route, "message").map(this::message));
    }

    private static Optional<String> variable(UriRouteMatch<?, ?> route, String kind) {
        return route.getAnnotationMetadata()
                .stringValue(Needs.class, kind)
                .filter(name -> !name.isEmpty())
                .map(name -> route.getVariableValues().getOrDefault(name, "").toString());
    }

    private Place group(String id) {
        return parsed(() -> new GroupId(id))
                .flatMap(groups::find)
                .map(group -> new Place(group.school(), group.id()))
                .orElseThrow(PageError::notFound);
    }

    private Place message(String id) {
        return MessageId.parse(id)
                .flatMap(message -> messages == null ? Optional.empty() : messages.of(message))
                .orElseThrow(PageError::notFound);
    }

    private static <T> Optional<T> parsed(Supplier<T> id) {
        try {
            return Optional.of(id.get());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
