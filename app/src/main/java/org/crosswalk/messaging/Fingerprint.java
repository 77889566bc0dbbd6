package org.crosswalk.messaging;

import java.util.List;
import java.util.stream.Collectors;
import org.crosswalk.archive.Digest;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;

/** Tells whether two requests with the same key ask for the same thing. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Draft draft) {
        return Digest.of(String.join(
                        "\n",
                        List.of(
                                draft.group().value(),
                                audience(draft.audience()),
                                draft.matter().name(),
                                String.valueOf(draft.byEmail()),
                                draft.subject(),
                                draft.text()))
                + later(draft));
    }

    /** What most messages do not have is left out, so that the fingerprints of old ones stay as they are. */
    private static String later(Draft draft) {
        return (draft.urgency().isUrgent() ? "\n" + draft.urgency() : "")
                + (draft.leaveAt() == null ? "" : "\n" + draft.leaveAt())
                + draft.files().stream()
                        .map(file -> "\n" + file.source() + " " + file.name())
                        .collect(Collectors.joining());
    }

    private static String audience(Audience audience) {
        String students = audience.chosen().stream()
                .map(PersonId::value)
                .sorted()
                .toList()
                .toString();
        return switch (audience) {
            case Audience.SomeStudents _ -> students;
            case Audience.GuardiansOfStudents _ -> audience.id() + students;
            case Audience.OneGuardian(PersonId guardian, PersonId _) -> audience.id() + guardian + students;
            case Audience.WholeGroup _, Audience.GuardiansOfGroup _, Audience.GroupAndGuardians _ -> audience.id();
        };
    }
}
