package org.crosswalk.hours.store;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.hours.Hours;
import org.crosswalk.hours.HoursOnFile;
import org.crosswalk.hours.Span;
import org.crosswalk.hours.Whose;
import org.jspecify.annotations.Nullable;

@Singleton
class MariaDbHours implements HoursOnFile {
    private final HoursRows rows;

    MariaDbHours(HoursRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Hours> of(OrgId school, PersonId sender) {
        return rows.concerning(school.value(), sender.value()).stream()
                .map(MariaDbHours::hours)
                .toList();
    }

    @Override
    public List<Hours> of(Whose whose) {
        return rows.of(school(whose), person(whose)).stream()
                .map(MariaDbHours::hours)
                .toList();
    }

    @Override
    public Optional<Hours> find(long id) {
        return rows.find(id).map(MariaDbHours::hours);
    }

    @Override
    public void add(Hours hours) {
        rows.insert(
                school(hours.whose()),
                person(hours.whose()),
                hours.span().opens().toString(),
                hours.span().closes().toString(),
                days(hours.days()),
                hours.since(),
                hours.until(),
                hours.by().value(),
                utc(hours.at()));
    }

    @Override
    public boolean end(long id, PersonId by, Instant at) {
        return rows.end(id, by.value(), utc(at)) == 1;
    }

    private static Hours hours(HoursRow row) {
        return new Hours(
                row.id(),
                whose(row),
                new Span(row.from(), row.to()),
                row.days().chars().mapToObj(day -> DayOfWeek.of(day - '0')).collect(Collectors.toSet()),
                row.since(),
                row.until(),
                new PersonId(row.setBy()),
                row.setAt().toInstant(ZoneOffset.UTC));
    }

    private static Whose whose(HoursRow row) {
        if (row.person() != null) {
            return new Whose.Persons(new PersonId(row.person()));
        }
        return row.school() == null ? new Whose.TheDistricts() : new Whose.Schools(new OrgId(row.school()));
    }

    private static @Nullable String school(Whose whose) {
        return whose instanceof Whose.Schools(OrgId school) ? school.value() : null;
    }

    private static @Nullable String person(Whose whose) {
        return whose instanceof Whose.Persons(PersonId person) ? person.value() : null;
    }

    private static String days(Set<DayOfWeek> days) {
        return days.stream()
                .map(DayOfWeek::getValue)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
