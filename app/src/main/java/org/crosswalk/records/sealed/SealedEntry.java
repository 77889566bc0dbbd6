package org.crosswalk.records.sealed;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Charge;

/** What the archive keeps of looks at what is sealed: who released, who received with their position, when, which parts, why. */
public sealed interface SealedEntry {
    @Serdeable
    record Asked(String by, String request, String purpose) implements SealedEntry {
        static Asked of(LookRequest request) {
            return new Asked(request.by().value(), request.id(), request.purpose());
        }
    }

    @Serdeable
    record Turned(String by, String request, String key, String answer, String note, String person, String purpose)
            implements SealedEntry {
        static Turned of(Turn turn, LookRequest request) {
            return new Turned(
                    turn.by().value(),
                    turn.request(),
                    turn.key().name(),
                    turn.answer().name(),
                    turn.note(),
                    request.by().value(),
                    request.purpose());
        }
    }

    /** Somebody who released. */
    @Serdeable
    record Releaser(String id, String key, Instant at) {
        static Releaser of(Turn turn) {
            return new Releaser(turn.by().value(), turn.key().name(), turn.at());
        }
    }

    /**
     * The look itself.
     *
     * @param parts which parts of the record were seen
     */
    @Serdeable
    record Opened(
            String by,
            List<String> position,
            String request,
            String purpose,
            List<Releaser> releasedBy,
            long number,
            String parts)
            implements SealedEntry {
        public static Opened of(LookRequests.Answered released, Set<Charge> charges, long number) {
            return new Opened(
                    released.request().by().value(),
                    charges.stream()
                            .map(charge -> charge.duty().name())
                            .sorted()
                            .collect(Collectors.toList()),
                    released.request().id(),
                    released.request().purpose(),
                    released.turns().stream().map(Releaser::of).toList(),
                    number,
                    "the entry, whole, with a list of what belongs to it");
        }
    }
}
