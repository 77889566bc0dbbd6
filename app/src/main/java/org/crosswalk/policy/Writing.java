package org.crosswalk.policy;

import java.util.Locale;
import java.util.Set;

/** A kind of writing that a pack may treat differently: a name is everyday in a team's message and not in public. */
public enum Writing {
    SOCIAL_POST,
    TEAM_MESSAGE,
    GUARDIAN_MESSAGE,
    STUDENT_REPLY,
    GUARDIAN_REPLY,
    COMMENT;

    /** The name used in packs and in the API: {@code social-post}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where there is no such kind, with a sentence saying so */
    public static Writing of(String id) {
        for (Writing writing : values()) {
            if (writing.id().equals(id)) {
                return writing;
            }
        }
        throw new IllegalArgumentException("There is no kind of writing named " + id);
    }

    /** What a message to that audience is; to students and guardians together it is both. */
    public static Set<Writing> to(Audience audience) {
        return switch (audience) {
            case Audience.WholeGroup _, Audience.SomeStudents _ -> Set.of(TEAM_MESSAGE);
            case Audience.GuardiansOfGroup _, Audience.GuardiansOfStudents _, Audience.OneGuardian _ ->
                Set.of(GUARDIAN_MESSAGE);
            case Audience.GroupAndGuardians _ -> Set.of(TEAM_MESSAGE, GUARDIAN_MESSAGE);
        };
    }
}
