package org.crosswalk.delivery;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** An attempt as the archive keeps it. */
@Serdeable
public record ArchivedAttempt(
        long delivery,
        String letter,
        String recipient,
        String channel,
        @Nullable String address,
        String part,
        int attempt,
        String outcome,
        String detail) {

    static ArchivedAttempt of(Attempt attempt) {
        Consignment consignment = attempt.consignment();
        Parcel parcel = consignment.parcel();
        return new ArchivedAttempt(
                consignment.id(),
                consignment.letter().id(),
                parcel.recipient().value(),
                parcel.channel().name(),
                parcel.address() == null ? null : parcel.address().value(),
                parcel.part().name(),
                attempt.number(),
                attempt.word(),
                attempt.outcome().detail());
    }
}
