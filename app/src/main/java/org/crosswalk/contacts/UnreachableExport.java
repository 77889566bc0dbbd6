package org.crosswalk.contacts;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Unreachable.Line;

/** The list as a file for the office. A file travels, so it tells no order from a right that is not known. */
@Singleton
public class UnreachableExport {
    private static final String[] HEADER = {
        "student", "student id", "guardian", "guardian id", "relationship", "reason", "anybody else reached"
    };

    private final Unreachable unreachable;
    private final Archive archive;

    UnreachableExport(Unreachable unreachable, Archive archive) {
        this.unreachable = unreachable;
        this.archive = archive;
    }

    /** CSV (RFC 4180) with CRLF; who took it and its digest are archived first. */
    @Transactional
    public String of(OrgId school, PersonId by, ZonedDateTime now) {
        List<Line> lines = unreachable.of(school, now);
        String csv = csv(lines);
        archive.append(
                EntryKind.EXPORT,
                school.value(),
                now.toInstant(),
                new ExportEntry("unreachable-guardians", school.value(), by.value(), lines.size(), Digest.of(csv)));
        return csv;
    }

    static String csv(List<Line> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            lines.forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Line line) {
        return Stream.of(
                        line.student().name(),
                        line.student().id().value(),
                        line.guardian() == null ? "" : line.guardian().name(),
                        line.guardian() == null ? "" : line.guardian().id().value(),
                        line.relationship(),
                        reason(line),
                        line.nobody() ? "no" : "yes")
                .map(UnreachableExport::harmless)
                .toList();
    }

    private static String reason(Line line) {
        return switch (line.why()) {
            case NO_GUARDIAN -> "no guardian on record";
            case NO_ADDRESS -> "no e-mail address";
            case BOUNCED -> "e-mail comes back";
            case OPTED_OUT -> "asked for no e-mail";
            case RIGHTS_UNKNOWN, RESTRICTED -> "not to be written to: look in Crosswalk";
        };
    }

    /** What a spreadsheet would take for a formula is text: an apostrophe before it says so. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Serdeable
    record ExportEntry(String what, String school, String by, int lines, String sha256) {}
}
