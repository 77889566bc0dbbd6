package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.templates.notice.DepartureNotice;

/** Tells who wrote a message, once, that somebody does not get it after all; its page tells who, and why. */
@Singleton
class StoppedRetries {
    private final SenderLetters senders;
    private final Deliveries deliveries;

    StoppedRetries(SenderLetters senders, Deliveries deliveries) {
        this.senders = senders;
        this.deliveries = deliveries;
    }

    @Transactional
    public void tell(Message message, Instant at) {
        boolean wasTold = deliveries.of(message.id()).stream()
                .anyMatch(status -> status.parcel().part() == Parcel.Part.NOTICE
                        && status.parcel().recipient().equals(message.sender()));
        if (!wasTold) {
            senders.tell(message, DepartureNotice.What.FEWER, 1, at);
        }
    }
}
