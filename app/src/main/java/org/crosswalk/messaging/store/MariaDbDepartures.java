package org.crosswalk.messaging.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Departure;
import org.crosswalk.messaging.Departures;

@Singleton
class MariaDbDepartures implements Departures {
    private final DepartureRows rows;

    MariaDbDepartures(DepartureRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(MessageId message, Instant leavesAt, Instant at) {
        rows.insert(message.value(), utc(leavesAt), utc(at));
    }

    @Override
    public Optional<Departure> of(MessageId message) {
        return rows.of(message.value()).map(MariaDbDepartures::departure);
    }

    @Override
    public List<MessageId> due(Instant now, int limit) {
        return rows.due(utc(now), limit).stream().map(MessageId::new).toList();
    }

    @Override
    public Optional<Departure> take(MessageId message, Instant now) {
        return rows.take(message.value(), utc(now)).map(MariaDbDepartures::departure);
    }

    @Override
    public void putOff(MessageId message, Instant leavesAt) {
        rows.putOff(message.value(), utc(leavesAt));
    }

    @Override
    public boolean end(MessageId message, Departure.How how, Optional<PersonId> by, Instant at) {
        return rows.end(message.value(), how.name(), by.map(PersonId::value).orElse(null), utc(at)) == 1;
    }

    private static Departure departure(DepartureRow row) {
        return new Departure(
                new MessageId(row.message()),
                row.leavesAt().toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.endedAt())
                        .map(at -> new Departure.End(
                                Departure.How.valueOf(String.valueOf(row.how())),
                                at.toInstant(ZoneOffset.UTC),
                                Optional.ofNullable(row.endedBy()).map(PersonId::new))));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
