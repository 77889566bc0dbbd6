package org.crosswalk.delivery.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.crosswalk.common.Channel;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Outcome;

/** Carries letters to the inboxes of this service. */
@Singleton
class InboxCarrier implements Carrier {
    private final Inboxes inboxes;
    private final Clock clock;

    InboxCarrier(Inboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.INBOX;
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Trip setOut() {
        return new Trip() {
            @Override
            public Outcome carry(Consignment consignment) {
                inboxes.put(consignment.letter(), consignment.parcel(), clock.instant());
                return new Outcome.Delivered("In the inbox");
            }

            @Override
            public void close() {}
        };
    }
}
