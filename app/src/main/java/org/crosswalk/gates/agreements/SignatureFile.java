package org.crosswalk.gates.agreements;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Signature.How;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.roster.People;

/**
 * Reads in what was signed elsewhere, as in the SIS or a training course: CSV with the columns {@code agreement}, {@code person},
 * {@code what} ({@code signed}, {@code guardian} or {@code told}), {@code on} and, where there is one, {@code by}. A line that is
 * not understood leaves the whole file unread.
 */
@Singleton
public class SignatureFile {
    private final Agreements agreements;
    private final Signatures signatures;
    private final Signing signing;
    private final People people;
    private final Archive archive;

    SignatureFile(Agreements agreements, Signatures signatures, Signing signing, People people, Archive archive) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.signing = signing;
        this.people = people;
        this.archive = archive;
    }

    public sealed interface Result {
        record Read(int signed, int told) implements Result {}

        /** Nothing was read in: a sentence a line. */
        record Refused(List<String> why) implements Result {}
    }

    private record Told(String agreement, PersonId person, LocalDate on) {}

    /**
     * What is on file already is not put there twice.
     *
     * @param name of the file, kept with each signature
     * @param zone the district's, for today
     */
    @Transactional
    public Result read(Reader file, String name, String by, Instant at, ZoneId zone) throws IOException {
        List<Signature> signed = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(at, zone);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                fault(line, today)
                        .ifPresentOrElse(
                                why -> faults.add("Line " + line.getStartingLineNumber() + ": " + why),
                                () -> take(line, name, signed, told));
            }
        }
        if (!faults.isEmpty()) {
            return new Result.Refused(faults);
        }
        List<Signature> fresh = signed.stream()
                .filter(one -> signatures.of(one.person()).stream().noneMatch(one::equals))
                .toList();
        told.forEach(one -> signatures.tell(one.agreement(), one.person(), one.on()));
        signing.keep(fresh, by, at);
        if (!told.isEmpty()) {
            archive.append(
                    EntryKind.COMPLIANCE, "agreements", at, new ToldEntry("agreement-told", name, told.size(), by));
        }
        return new Result.Read(fresh.size(), told.size());
    }

    private Optional<String> fault(NamedCsvRecord line, LocalDate today) {
        String agreement = cell(line, "agreement");
        if (agreements.find(agreement, today).isEmpty()) {
            return Optional.of("The pack has no agreement '" + agreement + "'");
        }
        if (!List.of("signed", "guardian", "told").contains(cell(line, "what"))) {
            return Optional.of("'" + cell(line, "what") + "' is none of signed, guardian and told");
        }
        if (cell(line, "person").isEmpty()
                || people.find(new PersonId(cell(line, "person"))).isEmpty()) {
            return Optional.of("The roster has nobody with the sourcedId '" + cell(line, "person") + "'");
        }
        try {
            return LocalDate.parse(cell(line, "on")).isAfter(today)
                    ? Optional.of(cell(line, "on") + " has not come yet")
                    : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.of("'" + cell(line, "on") + "' is not a date such as 2026-09-01");
        }
    }

    private static void take(NamedCsvRecord line, String name, List<Signature> signed, List<Told> told) {
        PersonId person = new PersonId(cell(line, "person"));
        LocalDate on = LocalDate.parse(cell(line, "on"));
        if (cell(line, "what").equals("told")) {
            told.add(new Told(cell(line, "agreement"), person, on));
            return;
        }
        PersonId by = cell(line, "by").isEmpty() ? person : new PersonId(cell(line, "by"));
        Part part = cell(line, "what").equals("guardian") ? Part.GUARDIAN : Part.SELF;
        signed.add(new Signature(cell(line, "agreement"), person, part, by, How.FILE, on, name, ""));
    }

    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    @Serdeable
    record ToldEntry(String what, String file, int people, String by) {}
}
