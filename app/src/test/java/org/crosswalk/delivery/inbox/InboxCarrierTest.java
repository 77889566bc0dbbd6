package org.crosswalk.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.CarrierContract;
import org.crosswalk.delivery.Cast;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.InboxLetter;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "crosswalk.delivery.enabled", value = "false")
class InboxCarrierTest implements CarrierContract {
    @Inject
    InboxCarrier carrier;

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public Parcel parcelFor(PersonId person) {
        return Cast.inboxOf(person);
    }

    @Override
    public Letter written(Letter letter) {
        transactions.executeWrite(_ -> {
            outbox.enqueue(letter, List.of(), Cast.NOON);
            return letter;
        });
        return letter;
    }

    @Override
    public List<String> reached(PersonId person) {
        return deliveries.inbox(person, 100).stream()
                .map(InboxLetter::letter)
                .map(Letter::subject)
                .toList();
    }

    @Test
    void firstReadingCounts() {
        PersonId dana = new PersonId("staff-dana");
        Letter letter = written(Cast.letter("Read me"));
        carrier.setOut().carry(Cast.consignment(letter, Cast.inboxOf(dana)));
        Instant first = Instant.parse("2026-11-22T13:00:00.123456Z");
        deliveries.markRead(Cast.BEN, letter.id(), first.minusSeconds(60));
        deliveries.markRead(dana, letter.id(), first);
        deliveries.markRead(dana, letter.id(), first.plusSeconds(60));
        assertThat(deliveries.inbox(dana, 10))
                .singleElement()
                .satisfies(seen -> assertThat(seen.readAt()).isEqualTo(first))
                .satisfies(seen -> assertThat(seen.letter()).isEqualTo(letter));
    }
}
