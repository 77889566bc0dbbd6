package org.crosswalk.roster.oneroster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A whole package on its way into the roster, with the rows that have to be left out. */
final class Drafts {
    private static final String STATUS = "status";

    private final Map<Kind, Draft> drafts = new EnumMap<>(Kind.class);
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Drafts(Mirror mirror) {
        for (Kind kind : Kind.values()) {
            drafts.put(kind, new Draft(kind, mirror.current(kind)));
        }
    }

    @SuppressWarnings("NullAway") // there is one for each kind
    Draft of(Kind kind) {
        return drafts.get(kind);
    }

    List<Quarantined> quarantined() {
        return quarantined;
    }

    List<String> notes() {
        return notes;
    }

    /** Takes one line that carries an id and a status of its own. */
    void take(Kind kind, CsvLine line, Consumer<CsvLine> reader) {
        take(kind, line, line.raw("sourcedId"), reader);
    }

    /** Takes one line: ends the row it marks for deletion, reads the others, and quarantines what cannot be read. */
    void take(Kind kind, CsvLine line, @Nullable String id, Consumer<CsvLine> reader) {
        Incoming incoming = of(kind).incoming();
        try {
            line.mustBeWhole();
            if (isDeletion(line) && id != null) {
                incoming.deleted().add(id);
            } else {
                reader.accept(line);
            }
        } catch (BadField bad) {
            if (id != null) {
                incoming.quarantined().add(id);
            }
            quarantine(line, bad);
        }
    }

    void quarantine(CsvLine line, BadField bad) {
        quarantined.add(new Quarantined(line.file(), line.number(), bad.field(), bad.why()));
    }

    private static boolean isDeletion(CsvLine line) {
        String status = line.raw(STATUS);
        return switch (status == null ? "active" : status.toLowerCase(Locale.ROOT)) {
            case "active" -> false;
            case "tobedeleted", "inactive" -> true;
            default -> throw new BadField(STATUS, "is neither active nor tobedeleted");
        };
    }
}
