package org.crosswalk.hours;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswalk.access.Charge;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Who sets whose hours: everybody who writes their own, the principal and the office the school's, the superintendent the district's. */
@Singleton
public class SettingHours {
    private final HoursOnFile onFile;
    private final OpeningTimes times;
    private final Archive archive;

    SettingHours(HoursOnFile onFile, OpeningTimes times, Archive archive) {
        this.onFile = onFile;
        this.times = times;
        this.archive = archive;
    }

    /** What the archive keeps of a step. */
    @Serdeable
    record Entry(
            String what,
            String whose,
            String hours,
            List<String> days,
            String since,
            @Nullable String until,
            String by) {}

    /** Whose hours somebody sets, their own first. */
    public List<Whose> of(SignedIn who) {
        Stream<Whose> own = Stream.of(new Whose.Persons(who.person()));
        Stream<Whose> placed = who.charges().stream().flatMap(SettingHours::of);
        return Stream.concat(own, placed).distinct().toList();
    }

    private static Stream<Whose> of(Charge charge) {
        OrgId school = charge.school();
        return switch (charge.duty()) {
            case PRINCIPAL, OFFICE -> school == null ? Stream.empty() : Stream.of(new Whose.Schools(school));
            case SUPERINTENDENT -> Stream.of(new Whose.TheDistricts());
            case COACH,
                    TEACHER,
                    PRINCIPALS_DELEGATE,
                    COUNSELOR,
                    NURSE,
                    REVIEWER,
                    COMMUNICATIONS,
                    RECORDS_OFFICER,
                    TECHNOLOGY_DIRECTOR,
                    CHIEF_OPERATING_OFFICER,
                    COUNSEL,
                    IT_ADMINISTRATOR -> Stream.empty();
        };
    }

    /** Keeps them; false, and nothing is kept, where beside all others they would leave no moment open. */
    @Transactional
    public boolean set(Hours hours, ZonedDateTime now) {
        OrgId school = hours.whose() instanceof Whose.Schools(OrgId its) ? its : new OrgId("none");
        PersonId sender = hours.whose() instanceof Whose.Persons(PersonId person) ? person : new PersonId("nobody");
        if (!times.leaveSomething(hours, school, sender, now)) {
            return false;
        }
        onFile.add(hours);
        append("hours set", hours, hours.by(), hours.at());
        return true;
    }

    /** False where they are not there, or not this person's to end. */
    @Transactional
    public boolean end(long id, SignedIn who, Instant at) {
        return onFile.find(id)
                .filter(hours -> of(who).contains(hours.whose()))
                .filter(hours -> onFile.end(id, who.person(), at))
                .map(hours -> {
                    append("hours ended", hours, who.person(), at);
                    return true;
                })
                .orElse(false);
    }

    private void append(String what, Hours hours, PersonId by, Instant at) {
        archive.append(
                EntryKind.DEPARTURE,
                "hours",
                at,
                new Entry(
                        what,
                        words(hours.whose()),
                        hours.span().toString(),
                        hours.days().stream().sorted().map(Enum::name).toList(),
                        hours.since().toString(),
                        hours.until() == null
                                ? null
                                : Objects.requireNonNull(hours.until()).toString(),
                        by.value()));
    }

    private static String words(Whose whose) {
        return switch (whose) {
            case Whose.TheDistricts _ -> "district";
            case Whose.Schools(OrgId school) -> school.value();
            case Whose.Persons(PersonId person) -> person.value();
        };
    }
}
