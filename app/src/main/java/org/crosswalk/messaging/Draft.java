package org.crosswalk.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosswalk.common.GroupId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote and to whom they would like to send it.
 *
 * @param leaveAt when it shall leave, in UTC; null for as soon as it may
 * @param files what goes along, in order
 * @param byEmail whether members get it by e-mail too; the inbox has it always, and guardians have e-mail only
 */
public record Draft(
        GroupId group,
        Audience audience,
        Matter matter,
        String subject,
        String text,
        boolean byEmail,
        Urgency urgency,
        @Nullable Instant leaveAt,
        List<Enclosed> files) {
    /** In UTF-16 units. */
    public static final int LONGEST_SUBJECT = 150;

    /** In UTF-16 units. */
    public static final int LONGEST_TEXT = 20_000;

    /** How far ahead a message can be scheduled. */
    public static final Duration LONGEST_WAIT = Duration.ofDays(366);

    /** A form that was filled in for this minute is not too late. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>]*>");

    public enum Fault {
        NO_SUBJECT,
        SUBJECT_TOO_LONG,
        SUBJECT_NOT_PLAIN,
        NO_TEXT,
        TEXT_TOO_LONG,
        NO_STUDENT,
        LEAVES_TOO_EARLY,
        LEAVES_TOO_LATE,
        TOO_MANY_FILES,
        FILES_TOO_LARGE
    }

    public Draft(GroupId group, Audience audience, Matter matter, String subject, String text, boolean byEmail) {
        this(group, audience, matter, subject, text, byEmail, Urgency.NONE, null);
    }

    /** Without files. */
    public Draft(
            GroupId group,
            Audience audience,
            Matter matter,
            String subject,
            String text,
            boolean byEmail,
            Urgency urgency,
            @Nullable Instant leaveAt) {
        this(group, audience, matter, subject, text, byEmail, urgency, leaveAt, List.of());
    }

    /** Line ends are one thing, however they were typed; half a surrogate pair is no character, and none can store it. */
    public Draft {
        subject = wellFormed(subject).strip();
        text = wellFormed(text).replace("\r\n", "\n").replace('\r', '\n').strip();
        files = List.copyOf(files);
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
        add(faults, Fault.NO_STUDENT, needsStudents() && audience.chosen().isEmpty());
        return faults;
    }

    /** The same, and whether the time at which it shall leave can be kept. */
    public Set<Fault> faults(Instant now) {
        Set<Fault> faults = faults();
        if (leaveAt != null) {
            add(faults, Fault.LEAVES_TOO_EARLY, leaveAt.isBefore(now.minus(PATIENCE)));
            add(faults, Fault.LEAVES_TOO_LATE, leaveAt.isAfter(now.plus(LONGEST_WAIT)));
        }
        return faults;
    }

    private boolean needsStudents() {
        return audience instanceof Audience.SomeStudents || audience.isHome();
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
