package org.crosswalk.commands;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswalk.messaging.Replay.Replayed;
import org.crosswalk.policy.PackEdition;

/** What another pack would have changed: numbers and ids, never what somebody wrote. */
final class ReplayWords {
    private ReplayWords() {}

    static String of(List<Replayed> replayed, PackEdition edition, LocalDate since) {
        List<String> lines = new ArrayList<>();
        List<Replayed.Again> again = only(Replayed.Again.class, replayed).toList();
        lines.add("%d proposals since %s decided again under %s:".formatted(again.size(), since, edition));
        again.stream()
                .collect(groupingBy(ReplayWords::arrow, TreeMap::new, counting()))
                .forEach((arrow, count) -> lines.add("  " + arrow + "  " + count));
        lines.add("What would change:");
        again.stream()
                .filter(each -> each.was() != each.would())
                .map(each -> "  entry %d, message %s: %s (%s)"
                        .formatted(each.entry(), each.message(), arrow(each), String.join(", ", each.clauses())))
                .forEach(lines::add);
        List<Replayed.FactsLost> lost = only(Replayed.FactsLost.class, replayed).toList();
        lines.add("Not known of %d: the roster no longer shows what it was decided on.".formatted(lost.size()));
        lost.stream()
                .map(each -> "  entry %d, message %s: was %s".formatted(each.entry(), each.message(), each.was()))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String arrow(Replayed.Again again) {
        return again.was() + " → " + again.would();
    }

    private static <T> Stream<T> only(Class<T> type, List<Replayed> replayed) {
        return replayed.stream().filter(type::isInstance).map(type::cast);
    }
}
