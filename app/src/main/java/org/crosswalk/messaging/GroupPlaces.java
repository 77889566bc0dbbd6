package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.access.MessagePlaces;
import org.crosswalk.access.Place;
import org.crosswalk.common.MessageId;

/** A message belongs where its group does. */
@Singleton
class GroupPlaces implements MessagePlaces {
    private final Messages messages;

    GroupPlaces(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Place> of(MessageId id) {
        return messages.find(id)
                .map(message -> new Place(message.school(), message.draft().group()));
    }
}
