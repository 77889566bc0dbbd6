package org.crosswalk.messaging.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.templates.page.Draft.Lawful;
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
        @Nullable String once,
        @Nullable Lawful lawful) {

    /** The form as it is shown again, changed to the lawful way that was chosen. */
    org.crosswalk.templates.page.Draft shown() {
        org.crosswalk.templates.page.Draft shown = new org.crosswalk.templates.page.Draft(
                Objects.requireNonNullElse(audience, org.crosswalk.templates.page.Draft.Audience.WHOLE_GROUP),
                student == null ? Set.of() : Set.copyOf(student),
                Objects.requireNonNullElse(matter, org.crosswalk.templates.page.Draft.Matter.ORDINARY),
                Objects.requireNonNullElse(subject, ""),
                Objects.requireNonNullElse(text, ""),
                Boolean.TRUE.equals(email),
                once == null || once.isBlank() ? newOnce() : once);
        return lawful == null ? shown : shown.going(lawful);
    }

    static String newOnce() {
        return UUID.randomUUID().toString();
    }

    static Draft draft(GroupId group, org.crosswalk.templates.page.Draft shown) {
        return new Draft(
                group,
                audience(shown),
                Matter.valueOf(shown.matter().name()),
                shown.subject(),
                shown.text(),
                shown.email());
    }

    private static Audience audience(org.crosswalk.templates.page.Draft shown) {
        return switch (shown.audience()) {
            case WHOLE_GROUP -> new Audience.WholeGroup();
            case GUARDIANS -> new Audience.GuardiansOfGroup();
            case STUDENTS ->
                new Audience.SomeStudents(shown.student().stream()
                        .filter(id -> !id.isBlank())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
        };
    }
}
