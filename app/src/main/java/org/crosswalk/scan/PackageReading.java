package org.crosswalk.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownSchool;
import org.crosswalk.moderation.roster.KnownStaff;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.Particulars;
import org.crosswalk.roster.StaffRoles;
import org.crosswalk.roster.oneroster.CsvLine;
import org.crosswalk.roster.oneroster.CsvTable;
import org.crosswalk.roster.oneroster.RosterPackage;
import org.jspecify.annotations.Nullable;

/**
 * The district as a OneRoster package tells of it, without a database; what is beyond OneRoster, such as
 * {@code metadata.address}, is read where it is there. A row without an id or a name is left out.
 */
final class PackageReading {
    private static final String STUDENT = "student";

    private final RosterPackage source;
    private final Set<String> published;
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> schools = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, String> birthDates = new HashMap<>();
    private final List<KnownStudent> students = new ArrayList<>();
    private final List<KnownStaff> staff = new ArrayList<>();
    private final List<KnownSchool> known = new ArrayList<>();

    private PackageReading(RosterPackage source, Set<String> published) {
        this.source = source;
        this.published = published;
    }

    /**
     * @param published what the district itself gives out, see {@link District#published()}
     * @throws org.crosswalk.roster.oneroster.UnreadablePackage where it is no package, with a sentence saying why
     */
    static PackageRoster at(Path place, Set<String> published) {
        try (RosterPackage source = RosterPackage.at(place)) {
            return new PackageReading(source, published).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackageRoster read() {
        each("orgs.csv", this::org);
        each("roles.csv", line -> role(line, line.raw("userSourcedId"), line.raw("orgSourcedId")));
        each("classes.csv", line -> put(titles, line.raw("sourcedId"), line.raw("title")));
        each("enrollments.csv", this::enrolment);
        each("demographics.csv", line -> put(birthDates, line.raw("sourcedId"), line.raw("birthDate")));
        new CsvTable(source, "users.csv").read(List.of("sourcedId", "givenName", "familyName"), this::person);
        return new PackageRoster(new District(students, staff, known, published), members);
    }

    private void each(String file, Consumer<CsvLine> reader) {
        if (source.has(file)) {
            new CsvTable(source, file).read(List.of("sourcedId"), line -> {
                if (!"tobedeleted".equalsIgnoreCase(line.raw("status"))) {
                    reader.accept(line);
                }
            });
        }
    }

    private void org(CsvLine line) {
        String id = line.raw("sourcedId");
        String name = line.raw("name");
        if (id != null && name != null && "school".equalsIgnoreCase(line.raw("type"))) {
            known.add(new KnownSchool(id, name));
        }
    }

    private void enrolment(CsvLine line) {
        String group = line.raw("classSourcedId");
        String person = line.raw("userSourcedId");
        if (group != null) {
            add(groups, person, titles.get(group));
            add(members, group, STUDENT.equalsIgnoreCase(line.raw("role")) ? person : null);
        }
    }

    private void role(CsvLine line, @Nullable String person, @Nullable String org) {
        add(roles, person, line.raw("role"));
        if (STUDENT.equalsIgnoreCase(line.raw("role"))) {
            add(schools, person, org);
        }
    }

    private void person(CsvLine line) {
        String id = line.raw("sourcedId");
        String family = line.raw("familyName");
        List<String> given = values(line, "givenName", "preferredGivenName", "middleName");
        if (id == null || family == null || given.isEmpty() || "tobedeleted".equalsIgnoreCase(line.raw("status"))) {
            return;
        }
        // OneRoster 1.1 has a person's one role beside the person
        line.list("orgSourcedIds").forEach(org -> role(line, id, org));
        Set<String> held = roles.getOrDefault(id, Set.of());
        if (held.contains(STUDENT)) {
            students.add(student(line, id, given, family));
        } else if (held.stream().anyMatch(StaffRoles.ALL::contains)) {
            staff.add(new KnownStaff(id, given, family));
        }
    }

    private KnownStudent student(CsvLine line, String id, List<String> given, String family) {
        return new KnownStudent(
                id,
                given,
                family,
                line.raw("identifier"),
                line.list("grades").stream().findFirst().orElse(null),
                Set.copyOf(schools.getOrDefault(id, Set.of())),
                new Particulars(
                        Set.copyOf(groups.getOrDefault(id, Set.of())),
                        date(birthDates.get(id)),
                        line.raw("metadata.address"),
                        Set.copyOf(values(line, "sms", "phone")),
                        Set.copyOf(values(line, "email")),
                        line.raw("metadata.preferredLanguage")));
    }

    private static List<String> values(CsvLine line, String... columns) {
        return Stream.of(columns)
                .map(line::raw)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static void put(Map<String, String> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            map.put(key, value);
        }
    }

    private static void add(Map<String, Set<String>> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            map.computeIfAbsent(key, absent -> new HashSet<>()).add(value);
        }
    }
}
