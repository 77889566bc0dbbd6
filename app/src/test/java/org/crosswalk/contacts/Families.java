package org.crosswalk.contacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.RosterImports;

/** A SIS of many families alike, each with two children and two parents, whose rows a scenario changes. */
final class Families {
    private final Path folder;
    private final RosterImports imports;
    private final int count;
    private final Map<String, String> guardianships = new TreeMap<>();
    private final Map<String, String> births = new TreeMap<>();
    private final Map<String, String> mails = new TreeMap<>();

    Families(Path folder, RosterImports imports, int count) {
        this.folder = folder;
        this.imports = imports;
        this.count = count;
        numbers().forEach(n -> {
            for (String child : List.of("child-", "sibling-")) {
                guardianships.put(child + n + ",mother-" + n, "Mother,true,,,");
                guardianships.put(child + n + ",father-" + n, "Father,true,,,");
            }
            mails.put("mother-" + n, "mother-" + n + "@mail.example");
            mails.put("father-" + n, "father-" + n + "@mail.example");
        });
    }

    private IntStream numbers() {
        return IntStream.range(0, count);
    }

    /** @param says relationship, rights, restriction, from and to; null where the SIS lists it no more */
    void guardianship(String child, String guardian, String says) {
        if (says == null) {
            guardianships.remove(child + "," + guardian);
        } else {
            guardianships.put(child + "," + guardian, says);
        }
        imported();
    }

    void born(String child, String day) {
        births.put(child, day);
        imported();
    }

    void mail(String guardian, String address) {
        mails.put(guardian, address);
        imported();
    }

    void imported() {
        write("orgs.csv", "sourcedId,name,type", Stream.of("d,District,district", "s,School,school"));
        write("academicSessions.csv", "sourcedId,startDate,endDate", Stream.of("y,2026-08-24,2027-06-18"));
        write("users.csv", "sourcedId,givenName,familyName,email,grades", people());
        write("roles.csv", "sourcedId,userSourcedId,role,orgSourcedId", roles());
        write(
                "classes.csv",
                "sourcedId,title,schoolSourcedId,termSourcedIds",
                numbers().mapToObj(n -> "team-" + n + ",Team " + n + ",s,y"));
        write("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role", enrolments());
        write(
                "ext-guardianships.csv",
                "studentSourcedId,guardianSourcedId,relationship,educationalRights,contactRestriction,restrictionFrom,"
                        + "restrictionTo",
                guardianships.entrySet().stream().map(row -> row.getKey() + "," + row.getValue()));
        write(
                "demographics.csv",
                "sourcedId,birthDate",
                births.entrySet().stream().map(row -> row.getKey() + "," + row.getValue()));
        ImportResult result = imports.run(folder, RosterImports.Intent.IMPORT_CONFIRMED);
        if (!(result instanceof ImportResult.Imported(var report)
                        && report.quarantined().isEmpty())
                && !(result instanceof ImportResult.NothingChanged)) {
            throw new AssertionError(result);
        }
    }

    private Stream<String> people() {
        List<String> people = new ArrayList<>(List.of("coach,Dana,Reyes,dana@school.example,", "office,Hugh,Dunn,,"));
        numbers()
                .forEach(n -> people.addAll(List.of(
                        "child-" + n + ",Child,No" + n + ",,12",
                        "sibling-" + n + ",Sibling,No" + n + ",,3",
                        "mother-" + n + ",Mother,No" + n + "," + mails.get("mother-" + n) + ",",
                        "father-" + n + ",Father,No" + n + "," + mails.get("father-" + n) + ",")));
        return people.stream();
    }

    private Stream<String> roles() {
        List<String> roles = new ArrayList<>(List.of("r-coach,coach,teacher,s", "r-office,office,aide,s"));
        numbers()
                .forEach(n -> roles.addAll(List.of(
                        "r-c" + n + ",child-" + n + ",student,s",
                        "r-s" + n + ",sibling-" + n + ",student,s",
                        "r-m" + n + ",mother-" + n + ",parent,s",
                        "r-f" + n + ",father-" + n + ",parent,s")));
        return roles.stream();
    }

    private Stream<String> enrolments() {
        List<String> rows = new ArrayList<>();
        numbers()
                .forEach(n -> rows.addAll(List.of(
                        "e-coach-" + n + ",team-" + n + ",coach,teacher",
                        "e-c" + n + ",team-" + n + ",child-" + n + ",student",
                        "e-s" + n + ",team-" + n + ",sibling-" + n + ",student")));
        return rows.stream();
    }

    private void write(String file, String header, Stream<String> rows) {
        try {
            Files.write(
                    folder.resolve(file), Stream.concat(Stream.of(header), rows).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
