package org.crosswalk.templates.page;

import java.util.Set;

/**
 * What the compose form holds; its fields have these names, a choice's value is the constant's name.
 *
 * @param student ids of the chosen students; counts only where the audience is {@link Audience#STUDENTS}
 * @param email {@code true} where the form asked for e-mail too; the inbox and guardians need no asking
 * @param once a random token: the same form posted twice is one message
 */
public record Draft(
        Audience audience,
        Set<String> student,
        Matter matter,
        String subject,
        String text,
        boolean email,
        String once) {
    public enum Audience {
        WHOLE_GROUP,
        GUARDIANS,
        STUDENTS
    }

    public enum Matter {
        ORDINARY,
        MEDICAL,
        ACADEMIC
    }

    /** A way in which a refused message may be sent after all; the form's field {@code lawful}. */
    public enum Lawful {
        WHOLE_GROUP,
        MEDICAL,
        ACADEMIC
    }

    /** An untouched form: to the whole group, by inbox and e-mail. */
    public static Draft empty(String once) {
        return new Draft(Audience.WHOLE_GROUP, Set.of(), Matter.ORDINARY, "", "", true, once);
    }

    /** The same message, changed so that it goes the lawful way. */
    public Draft going(Lawful way) {
        return switch (way) {
            case WHOLE_GROUP -> new Draft(Audience.WHOLE_GROUP, Set.of(), Matter.ORDINARY, subject, text, email, once);
            case MEDICAL -> about(Matter.MEDICAL);
            case ACADEMIC -> about(Matter.ACADEMIC);
        };
    }

    private Draft about(Matter other) {
        return new Draft(audience, student, other, subject, text, email, once);
    }
}
