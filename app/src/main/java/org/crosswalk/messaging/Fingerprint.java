package org.crosswalk.messaging;

import java.util.List;
import java.util.Set;
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
                        draft.text())));
    }

    private static String audience(Audience audience) {
        return audience instanceof Audience.SomeStudents(Set<PersonId> students)
                ? students.stream().map(PersonId::value).sorted().toList().toString()
                : audience.id();
    }
}
