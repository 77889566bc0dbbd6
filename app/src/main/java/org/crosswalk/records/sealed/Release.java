package org.crosswalk.records.sealed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a request stands. */
public sealed interface Release {
    /** How long what was released may be read. */
    Duration LASTS = Duration.ofDays(7);

    record Waiting(List<Key> missing) implements Release {}

    record Refused(Turn by) implements Release {}

    /** @param until not that moment itself */
    record Released(List<Turn> by, Instant until) implements Release {}

    record Over(Instant since) implements Release {}

    static Release of(LookRequests.Answered answered, Instant now) {
        List<Turn> turns = answered.turns();
        Optional<Turn> refused = turns.stream()
                .filter(turn -> turn.answer() == Turn.Answer.REFUSED)
                .findFirst();
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        var turned = turns.stream().map(Turn::key).collect(Collectors.toSet());
        List<Key> missing = List.of(Key.values()).stream()
                .filter(key -> !turned.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            return new Waiting(missing);
        }
        Instant until = turns.stream()
                .map(Turn::at)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(LASTS);
        return now.isBefore(until) ? new Released(turns, until) : new Over(until);
    }
}
