package org.crosswalk.roster.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What one kind's rows need so that they say what the package says. */
public record Changes(List<Row> adds, List<Row> changes, List<String> ends) {

    boolean isNothing() {
        return adds.isEmpty() && changes.isEmpty() && ends.isEmpty();
    }

    /**
     * @param named the ids that a package's files name, good or bad: a row that could not be read does not end anything
     * @param complete which of the current rows the package would name if they still were there
     */
    static Changes between(Map<String, Row> current, Incoming incoming, Predicate<Row> complete) {
        List<Row> adds = new ArrayList<>();
        List<Row> changes = new ArrayList<>();
        for (Row row : incoming.rows().values()) {
            Row before = current.get(row.id());
            if (before == null) {
                adds.add(row);
            } else if (!before.equals(row)) {
                changes.add(row);
            }
        }
        return new Changes(adds, changes, vanished(current, incoming, complete));
    }

    private static List<String> vanished(Map<String, Row> current, Incoming incoming, Predicate<Row> complete) {
        Set<String> quarantined = incoming.quarantined();
        return current.values().stream()
                .filter(row -> !incoming.rows().containsKey(row.id()) && !quarantined.contains(row.id()))
                .filter(row -> incoming.deleted().contains(row.id()) || complete.test(row))
                .map(Row::id)
                .toList();
    }
}
