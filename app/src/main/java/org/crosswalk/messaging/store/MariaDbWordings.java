package org.crosswalk.messaging.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.wordings.Wording;
import org.crosswalk.messaging.wordings.Wordings;
import org.crosswalk.policy.Matter;

@Singleton
class MariaDbWordings implements Wordings {
    private final WordingRows rows;

    MariaDbWordings(WordingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Wording> of(Optional<GroupId> group) {
        return rows.of(group.map(GroupId::value).orElse(null)).stream()
                .map(MariaDbWordings::wording)
                .toList();
    }

    @Override
    public Optional<Wording> find(String id) {
        return rows.find(id).map(MariaDbWordings::wording);
    }

    @Override
    public void add(Wording wording) {
        rows.insert(
                wording.id(),
                wording.of().map(GroupId::value).orElse(null),
                wording.matter().name(),
                wording.subject(),
                wording.text(),
                wording.by().value(),
                utc(wording.at()));
    }

    @Override
    public boolean end(String id, PersonId by, Instant at) {
        return rows.end(id, by.value(), utc(at)) == 1;
    }

    private static Wording wording(WordingRow row) {
        return new Wording(
                row.id(),
                Optional.ofNullable(row.groupId()).map(GroupId::new),
                Matter.valueOf(row.matter()),
                row.subject(),
                row.text(),
                new PersonId(row.writtenBy()),
                row.writtenAt().toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
