package org.crosswalk.messaging;

import org.crosswalk.policy.Audience;
import org.crosswalk.templates.notice.MessageNotice.Went;

/** What a recipient is told of who else got the message. */
public final class Circulation {
    private Circulation() {}

    public static Went of(Audience audience) {
        return switch (audience) {
            case Audience.WholeGroup _ -> Went.GROUP;
            case Audience.GuardiansOfGroup _ -> Went.GUARDIANS;
            case Audience.GroupAndGuardians _ -> Went.BOTH;
            case Audience.SomeStudents(var students) -> students.size() == 1 ? Went.ONE : Went.STUDENTS;
            case Audience.GuardiansOfStudents _ -> Went.GUARDIANS_OF;
            case Audience.OneGuardian _ -> Went.ONE;
        };
    }
}
