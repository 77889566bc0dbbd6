package org.crosswalk.templates.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the compose form holds; its fields have these names, a choice's value is the constant's name.
 *
 * @param student ids of the chosen students; counts only where the audience is of chosen students
 * @param guardian a guardian's id and the student's, with a space between; counts only for {@link Audience#GUARDIAN}
 * @param email {@code true} where the form asked for e-mail too; the inbox and guardians need no asking
 * @param leaveAt as a browser writes a local time, such as {@code 2026-10-06T07:00}; empty for as soon as it may
 * @param files what was taken already, in order; the form keeps their ids as {@code kept}
 * @param once a random token: the same form posted twice is one message
 */
public record Draft(
        Audience audience,
        Set<String> student,
        String guardian,
        Matter matter,
        String subject,
        String text,
        boolean email,
        Urgency urgency,
        String leaveAt,
        String once,
        List<File> files) {
    /**
     * A file that goes along.
     *
     * @param id the value that the form keeps of it
     * @param size in bytes
     * @param unread what in it could not be read, in plain words; empty where all was
     */
    public record File(String id, String name, long size, String unread) {}

    public enum Audience {
        WHOLE_GROUP,
        BOTH,
        GUARDIANS,
        STUDENTS,
        GUARDIANS_OF,
        GUARDIAN;

        /** Whether students are chosen for it. */
        public boolean isChosen() {
            return this == STUDENTS || this == GUARDIANS_OF || this == GUARDIAN;
        }
    }

    public enum Matter {
        ORDINARY,
        MEDICAL,
        ACADEMIC
    }

    public enum Urgency {
        NONE,
        BUS,
        WEATHER,
        SAFETY
    }

    /** A way in which a message that does not leave as it is may be sent after all. */
    public enum Lawful {
        WHOLE_GROUP,
        MEDICAL,
        ACADEMIC,
        GUARDIANS,
        GUARDIANS_OF,
        INBOX_ONLY,
        NOT_URGENT,
        /** A link to where one signs. */
        SIGN,
        /** A link to where one asks for a site to be approved. */
        ASK_FOR_SITE;

        /** Where the way leads out of the form; empty where it changes the message. */
        public String place() {
            return switch (this) {
                case SIGN -> "/agreements";
                case ASK_FOR_SITE -> "/apps/ask";
                case WHOLE_GROUP, MEDICAL, ACADEMIC, GUARDIANS, GUARDIANS_OF, INBOX_ONLY, NOT_URGENT -> "";
            };
        }
    }

    /**
     * That way for this message; the form's field {@code lawful}.
     *
     * @param students ids of those whom a private matter concerns, as far as the scan saw it
     */
    public record Way(Lawful lawful, List<String> students) {
        /** What the button says of itself. */
        public String value() {
            return String.join(" ", lawful.name(), String.join(" ", students)).strip();
        }

        /** Nothing where no button of ours was pressed. */
        public static Optional<Way> parse(String value) {
            List<String> words = List.of(value.strip().split(" ", -1));
            return Arrays.stream(Lawful.values())
                    .filter(lawful -> lawful.name().equals(words.getFirst()))
                    .findFirst()
                    .map(lawful -> new Way(lawful, words.subList(1, words.size())));
        }
    }

    /** To chosen students or groups, by inbox and perhaps e-mail, as soon as it may leave. */
    public Draft(
            Audience audience,
            Set<String> student,
            Matter matter,
            String subject,
            String text,
            boolean email,
            String once) {
        this(audience, student, "", matter, subject, text, email, Urgency.NONE, "", once, List.of());
    }

    /** An untouched form: to the whole group, by inbox and e-mail. */
    public static Draft empty(String once) {
        return new Draft(Audience.WHOLE_GROUP, Set.of(), Matter.ORDINARY, "", "", true, once);
    }

    /** The same message, changed so that it goes the lawful way. */
    public Draft going(Way way) {
        return switch (way.lawful()) {
            case WHOLE_GROUP -> to(Audience.WHOLE_GROUP, Set.of()).about(Matter.ORDINARY);
            case GUARDIANS -> to(Audience.GUARDIANS, Set.of());
            case GUARDIANS_OF -> to(Audience.GUARDIANS_OF, student);
            case MEDICAL -> privately(way).about(Matter.MEDICAL);
            case ACADEMIC -> privately(way).about(Matter.ACADEMIC);
            case INBOX_ONLY ->
                new Draft(audience, student, guardian, matter, subject, text, false, urgency, leaveAt, once, files);
            case NOT_URGENT ->
                new Draft(
                        audience, student, guardian, matter, subject, text, email, Urgency.NONE, leaveAt, once, files);
            case SIGN, ASK_FOR_SITE -> this;
        };
    }

    /** Under another key, so that it is another message. */
    public Draft under(String key) {
        return new Draft(audience, student, guardian, matter, subject, text, email, urgency, leaveAt, key, files);
    }

    public Draft to(Audience other, Set<String> students) {
        return new Draft(other, students, guardian, matter, subject, text, email, urgency, leaveAt, once, files);
    }

    /** With these words, before anything was typed. */
    public Draft worded(String other, String words, Matter about) {
        return new Draft(audience, student, guardian, about, other, words, email, urgency, leaveAt, once, files);
    }

    /** With these files. */
    public Draft with(List<File> others) {
        return new Draft(
                audience, student, guardian, matter, subject, text, email, urgency, leaveAt, once, List.copyOf(others));
    }

    private Draft privately(Way way) {
        return audience.isChosen() ? this : to(Audience.STUDENTS, Set.copyOf(way.students()));
    }

    private Draft about(Matter other) {
        return new Draft(audience, student, guardian, other, subject, text, email, urgency, leaveAt, once, files);
    }
}
