package org.crosswalk.messaging.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.crosswalk.templates.page.Draft.Way;
import org.jspecify.annotations.Nullable;

/** What the compose form posts; a field that is missing is as in an untouched form. */
@Serdeable
record ComposeForm(
        org.crosswalk.templates.page.Draft.@Nullable Audience audience,
        @Nullable List<String> student,
        org.crosswalk.templates.page.Draft.@Nullable Matter matter,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Boolean email,
        @Nullable String guardian,
        org.crosswalk.templates.page.Draft.@Nullable Urgency urgency,
        @Nullable String leaveAt,
        @Nullable String find,
        @Nullable String once,
        @Nullable String lawful,
        @Nullable List<String> kept,
        @Nullable String without) {

    /** A key that no form of ours was given counts as none. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /** What a form that carries files posts, without the files. */
    static ComposeForm of(Parts parts) {
        return new ComposeForm(
                choice(org.crosswalk.templates.page.Draft.Audience.class, parts.one("audience")),
                parts.all("student"),
                choice(org.crosswalk.templates.page.Draft.Matter.class, parts.one("matter")),
                parts.one("subject"),
                parts.one("text"),
                Boolean.valueOf(parts.one("email")),
                parts.one("guardian"),
                choice(org.crosswalk.templates.page.Draft.Urgency.class, parts.one("urgency")),
                parts.one("leaveAt"),
                parts.one("find"),
                parts.one("once"),
                parts.one("lawful"),
                parts.all("kept"),
                parts.one("without"));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> choices, @Nullable String chosen) {
        try {
            return chosen == null ? null : Enum.valueOf(choices, chosen);
        } catch (IllegalArgumentException noneOfOurs) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "No choice of ours");
        }
    }

    /** Which files stay. */
    List<String> keeps() {
        return kept == null
                ? List.of()
                : kept.stream().filter(id -> !id.equals(without)).toList();
    }

    /** Which file its writer took off again; empty where none. */
    List<String> takesOff() {
        return without == null ? List.of() : List.of(without);
    }

    /** The form as it is shown again, changed to the lawful way that was chosen. */
    org.crosswalk.templates.page.Draft shown() {
        org.crosswalk.templates.page.Draft shown = new org.crosswalk.templates.page.Draft(
                Objects.requireNonNullElse(audience, org.crosswalk.templates.page.Draft.Audience.WHOLE_GROUP),
                student == null ? Set.of() : Set.copyOf(student),
                Objects.requireNonNullElse(guardian, ""),
                Objects.requireNonNullElse(matter, org.crosswalk.templates.page.Draft.Matter.ORDINARY),
                Objects.requireNonNullElse(subject, ""),
                Objects.requireNonNullElse(text, ""),
                Boolean.TRUE.equals(email),
                Objects.requireNonNullElse(urgency, org.crosswalk.templates.page.Draft.Urgency.NONE),
                Objects.requireNonNullElse(leaveAt, ""),
                once != null && KEY.matcher(once).matches() ? once : newOnce(),
                List.of());
        return lawful == null
                ? shown
                : shown.going(Way.parse(lawful)
                        .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, "No way of ours")));
    }

    String looked() {
        return Objects.requireNonNullElse(find, "");
    }

    static String newOnce() {
        return UUID.randomUUID().toString();
    }

    /** @param zone whose clocks the time on the form is of */
    static Draft draft(GroupId group, org.crosswalk.templates.page.Draft shown, List<Enclosed> files, ZoneId zone) {
        return new Draft(
                group,
                audience(shown),
                Matter.valueOf(shown.matter().name()),
                shown.subject(),
                shown.text(),
                shown.email(),
                Urgency.valueOf(shown.urgency().name()),
                leaveAt(shown, zone),
                files);
    }

    /** A time that is none counts as not given by a form of ours: the field takes no other. */
    private static @Nullable Instant leaveAt(org.crosswalk.templates.page.Draft shown, ZoneId zone) {
        try {
            return shown.leaveAt().isBlank()
                    ? null
                    : LocalDateTime.parse(shown.leaveAt().strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException noTime) {
            // a time before all others is refused with the sentence that belongs to it
            return Instant.EPOCH;
        }
    }

    private static Audience audience(org.crosswalk.templates.page.Draft shown) {
        return switch (shown.audience()) {
            case WHOLE_GROUP -> new Audience.WholeGroup();
            case GUARDIANS -> new Audience.GuardiansOfGroup();
            case BOTH -> new Audience.GroupAndGuardians();
            case STUDENTS -> new Audience.SomeStudents(students(shown));
            case GUARDIANS_OF -> new Audience.GuardiansOfStudents(students(shown));
            case GUARDIAN -> oneGuardian(shown.guardian());
        };
    }

    private static Set<PersonId> students(org.crosswalk.templates.page.Draft shown) {
        return shown.student().stream()
                .filter(id -> !id.isBlank())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** @param chosen a guardian and the student, with a space between them */
    private static Audience oneGuardian(String chosen) {
        String[] both = chosen.strip().split(" ", -1);
        return both.length == 2 && !both[0].isEmpty() && !both[1].isEmpty()
                ? new Audience.OneGuardian(new PersonId(both[0]), new PersonId(both[1]))
                : new Audience.GuardiansOfStudents(Set.of());
    }
}
