package org.crosswalk.records.holds;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Places holds and lifts them; both are archived. */
@Singleton
public class HoldDesk {
    @Serdeable
    record Placed(
            long hold,
            @Nullable String custodian,
            @Nullable String term,
            @Nullable String from,
            @Nullable String to,
            String by,
            String why) {}

    @Serdeable
    record Lifted(long hold, String by, String why) {}

    private final Holds holds;
    private final Archive archive;

    HoldDesk(Holds holds, Archive archive) {
        this.holds = holds;
        this.archive = archive;
    }

    @Transactional
    public long place(Hold hold) {
        long id = holds.add(hold);
        PersonId custodian = hold.custodian();
        archive.append(
                EntryKind.HOLD,
                "hold-" + id,
                hold.at(),
                new Placed(
                        id,
                        custodian == null ? null : custodian.value(),
                        hold.term(),
                        hold.from() == null ? null : hold.from().toString(),
                        hold.to() == null ? null : hold.to().toString(),
                        hold.by().value(),
                        hold.why()));
        return id;
    }

    /** False where it was lifted before, or there is none. */
    @Transactional
    public boolean lift(long id, PersonId by, String because, Instant at) {
        boolean lifted = holds.lift(id, by, because, at);
        if (lifted) {
            archive.append(EntryKind.HOLD, "hold-" + id, at, new Lifted(id, by.value(), because));
        }
        return lifted;
    }

    /** The first hold that covers the entry. */
    public Optional<Hold> covering(ArchiveEntry entry, List<Hold> inForce, ZoneId zone) {
        return inForce.stream().filter(hold -> hold.covers(entry, zone)).findFirst();
    }
}
