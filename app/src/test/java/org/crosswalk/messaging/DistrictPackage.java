package org.crosswalk.messaging;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;

/** The files of a OneRoster package as a stranger reads them, to compare with what the service makes of them. */
record DistrictPackage(Path folder) {

    List<PersonId> members(String group) {
        return enrolled(group, "teacher", "student");
    }

    PersonId coach(String team) {
        return enrolled(team, "teacher").getFirst();
    }

    private List<PersonId> enrolled(String group, String... roles) {
        return rows("enrollments.csv").stream()
                .filter(row -> row.getField("classSourcedId").equals(group))
                .filter(row -> List.of(roles).contains(row.getField("role")))
                .map(row -> new PersonId(row.getField("userSourcedId")))
                .toList();
    }

    /** The addresses of everybody who has one. */
    Map<PersonId, EmailAddress> addresses() {
        return rows("users.csv").stream()
                .filter(row -> !row.getField("email").isBlank())
                .filter(row -> !row.getField("email").contains(" "))
                .collect(Collectors.toMap(
                        row -> new PersonId(row.getField("sourcedId")),
                        row -> new EmailAddress(row.getField("email").toLowerCase(Locale.ROOT))));
    }

    private List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
