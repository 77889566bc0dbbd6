package org.crosswalk.messaging.store;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Dispute;
import org.crosswalk.messaging.Disputes;

@Singleton
class MariaDbDisputes implements Disputes {
    private final DisputeRows rows;

    MariaDbDisputes(DisputeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Dispute> of(MessageId message) {
        return rows.of(message.value()).stream().map(MariaDbDisputes::dispute).toList();
    }

    @Override
    public List<Dispute> in(Collection<OrgId> schools, int limit) {
        // SQL knows no empty list
        return schools.isEmpty()
                ? List.of()
                : rows.in(schools.stream().map(OrgId::value).toList(), limit).stream()
                        .map(MariaDbDisputes::dispute)
                        .toList();
    }

    private static Dispute dispute(DisputeRow row) {
        return new Dispute(
                new MessageId(row.message()),
                row.finding(),
                row.category(),
                new PersonId(row.author()),
                row.note(),
                row.disputedAt().toInstant(ZoneOffset.UTC));
    }

    @Override
    public boolean add(Dispute dispute) {
        return rows.insert(
                        dispute.message().value(),
                        dispute.finding(),
                        dispute.category(),
                        dispute.author().value(),
                        dispute.note(),
                        LocalDateTime.ofInstant(dispute.at(), ZoneOffset.UTC))
                == 1;
    }
}
