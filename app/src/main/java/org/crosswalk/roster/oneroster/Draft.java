package org.crosswalk.roster.oneroster;

import java.util.Map;
import java.util.function.Predicate;
import org.crosswalk.roster.oneroster.Manifest.Mode;
import org.jspecify.annotations.Nullable;

/** One kind on its way into the roster: what is stored of it, and what the package says. */
final class Draft {
    private final Kind kind;
    private final Map<String, Row> current;
    private final Incoming incoming = new Incoming();
    private Predicate<Row> complete = row -> false;

    Draft(Kind kind, Map<String, Row> current) {
        this.kind = kind;
        this.current = current;
    }

    Map<String, Row> current() {
        return current;
    }

    Incoming incoming() {
        return incoming;
    }

    /** Says how far the package speaks of every row there is; those it does not name are then ended. */
    void completeFor(Mode mode) {
        completeFor(mode == Mode.BULK ? row -> true : row -> false);
    }

    void completeFor(Predicate<Row> rows) {
        complete = rows;
    }

    void add(Row row) {
        if (incoming.rows().putIfAbsent(row.id(), row) != null) {
            throw new BadField("sourcedId", "names a row that came before in this file");
        }
    }

    /** The row as it will be after the import, or null where it will not be there or is in doubt. */
    @Nullable
    Row find(String id) {
        Row row = incoming.rows().get(id);
        return row != null ? row : staying(id);
    }

    private @Nullable Row staying(String id) {
        Row row = current.get(id);
        boolean goes = row == null
                || incoming.quarantined().contains(id)
                || incoming.deleted().contains(id)
                || complete.test(row);
        return goes ? null : row;
    }

    void mustKnow(String id, String column) {
        if (find(id) == null) {
            throw new BadField(column, "names one of the " + kind.plural() + " that is unknown or was left out");
        }
    }

    boolean isEmpty() {
        return current.isEmpty() && incoming.rows().isEmpty();
    }

    Changes changes() {
        return Changes.between(current, incoming, complete);
    }
}
