package org.crosswalk.roster.oneroster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What an import did, or in a rehearsal would do. */
public record Report(List<Line> lines, List<Quarantined> quarantined, List<String> notes) {

    /** Counts for one kind, such as people; {@code now} counts what is there afterwards. */
    @Serdeable
    public record Line(String kind, int adds, int changes, int ends, int now) {}

    public long changes() {
        return lines.stream()
                .mapToLong(line -> line.adds() + line.changes() + line.ends())
                .sum();
    }

    /** The report as text, one kind a line, quarantined rows beneath. */
    public String text() {
        StringBuilder text =
                new StringBuilder("%-16s %9s %9s %9s %9s%n".formatted("", "added", "changed", "ended", "now"));
        lines.forEach(line -> text.append("%-16s %9d %9d %9d %9d%n"
                .formatted(line.kind(), line.adds(), line.changes(), line.ends(), line.now())));
        notes.forEach(note -> text.append(note).append('\n'));
        if (!quarantined.isEmpty()) {
            text.append("Left out (%d):%n".formatted(quarantined.size()));
            quarantined.forEach(row ->
                    text.append("  %s line %d, %s: %s%n".formatted(row.file(), row.line(), row.field(), row.why())));
        }
        return text.toString();
    }
}
