package org.crosswalk.messaging.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.wordings.Wording;
import org.crosswalk.policy.Matter;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.WordingsPage;
import org.jspecify.annotations.Nullable;

/** What the form of a wording posts. */
@Serdeable
record WordingForm(@Nullable String subject, @Nullable String text, Draft.@Nullable Matter matter) {

    Wording wording(Optional<GroupId> of, PersonId by, Instant at) {
        return Wording.written(of, Matter.valueOf(chosen().name()), subjectOrNone(), textOrNone(), by, at);
    }

    /** @param id of the wording that is changed; empty for a new one */
    WordingsPage.Form shown(String id) {
        return new WordingsPage.Form(id, subjectOrNone(), textOrNone(), chosen());
    }

    private Draft.Matter chosen() {
        return Objects.requireNonNullElse(matter, Draft.Matter.ORDINARY);
    }

    private String subjectOrNone() {
        return Objects.requireNonNullElse(subject, "");
    }

    private String textOrNone() {
        return Objects.requireNonNullElse(text, "");
    }
}
