package org.crosswalk.gates.agreements;

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

/** The list of who has not signed, as a file for the office. */
@Singleton
public class MissingExport {
    private static final String[] HEADER = {"agreement", "person", "person id", "student", "missing", "due"};

    private final Missing missing;
    private final Archive archive;

    MissingExport(Missing missing, Archive archive) {
        this.missing = missing;
        this.archive = archive;
    }

    /** CSV (RFC 4180) with CRLF; who took it and its digest are archived first. */
    @Transactional
    public String of(OrgId school, PersonId by, ZonedDateTime now) {
        List<Missing.Of> all = missing.at(school, now.toLocalDate());
        String csv = csv(all);
        int lines = all.stream().mapToInt(one -> one.lines().size()).sum();
        archive.append(
                EntryKind.EXPORT,
                school.value(),
                now.toInstant(),
                new ExportEntry("agreements-unsigned", school.value(), by.value(), lines, Digest.of(csv)));
        return csv;
    }

    private static String csv(List<Missing.Of> all) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            all.forEach(one -> one.lines().forEach(line -> csv.writeRecord(cells(one, line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Missing.Of one, Missing.Line line) {
        return Stream.of(
                        one.agreement().in("en").title(),
                        line.person().name(),
                        line.person().id().value(),
                        line.isStudent() ? "yes" : "no",
                        line.missing().contains(Signature.Part.GUARDIAN)
                                ? line.missing().size() == 2 ? "student and guardian" : "guardian"
                                : "own",
                        line.due().toString())
                .map(MissingExport::harmless)
                .toList();
    }

    /** What a spreadsheet would take for a formula is text: an apostrophe before it says so. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Serdeable
    record ExportEntry(String what, String school, String by, int lines, String sha256) {}
}
