package org.crosswalk.access;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.common.MessageId;
import org.crosswalk.roster.Group;

/** One message in each group of {@link Cast}. */
@Singleton
@Primary
@Requires(property = "test.cast")
class FakeMessages implements MessagePlaces {
    static MessageId in(Group group) {
        byte[] name = group.id().value().getBytes(StandardCharsets.UTF_8);
        return new MessageId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public Optional<Place> of(MessageId message) {
        return Cast.GROUPS.stream()
                .filter(group -> in(group).equals(message))
                .map(group -> new Place(group.school(), group.id()))
                .findFirst();
    }
}
