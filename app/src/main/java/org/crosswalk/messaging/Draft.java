package org.crosswalk.messaging;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;

/**
 * What somebody wrote and to whom they would like to send it.
 *
 * @param byEmail whether members get it by e-mail too; the inbox has it always, and guardians have e-mail only
 */
public record Draft(GroupId group, Audience audience, Matter matter, String subject, String text, boolean byEmail) {
    /** In UTF-16 units. */
    public static final int LONGEST_SUBJECT = 150;

    /** In UTF-16 units. */
    public static final int LONGEST_TEXT = 20_000;

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>]*>");

    public enum Fault {
        NO_SUBJECT,
        SUBJECT_TOO_LONG,
        SUBJECT_NOT_PLAIN,
        NO_TEXT,
        TEXT_TOO_LONG,
        NO_STUDENT
    }

    /** Line ends are one thing, however they were typed; half a surrogate pair is no character, and none can store it. */
    public Draft {
        subject = wellFormed(subject).strip();
        text = wellFormed(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String wellFormed(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What must be mended before anybody can decide on it; empty where nothing must. */
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        add(faults, Fault.NO_SUBJECT, subject.isEmpty());
        add(faults, Fault.SUBJECT_TOO_LONG, subject.length() > LONGEST_SUBJECT);
        add(faults, Fault.SUBJECT_NOT_PLAIN, !isPlain(subject));
        add(faults, Fault.NO_TEXT, text.isEmpty());
        add(faults, Fault.TEXT_TOO_LONG, text.length() > LONGEST_TEXT);
        add(
                faults,
                Fault.NO_STUDENT,
                audience instanceof Audience.SomeStudents some
                        && some.students().isEmpty());
        return faults;
    }

    private static void add(Set<Fault> faults, Fault fault, boolean isSo) {
        if (isSo) {
            faults.add(fault);
        }
    }

    private static boolean isPlain(String subject) {
        return subject.chars().noneMatch(Character::isISOControl)
                && !MARKUP.matcher(subject).find();
    }
}
