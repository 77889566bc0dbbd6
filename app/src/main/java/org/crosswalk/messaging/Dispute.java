package org.crosswalk.messaging;

import java.time.Instant;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/**
 * An author's word that a finding is not so: who, when, and why. There is one for a finding, and it stays; with the
 * message's text it is an example from which the scanner's owners can learn.
 *
 * @param finding which of the message's findings, from 0
 * @param category the finding's
 */
public record Dispute(MessageId message, int finding, String category, PersonId author, String note, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;

    public Dispute {
        note = tidy(note);
        if (!isFit(note)) {
            throw new IllegalArgumentException("A dispute needs a note of 1 to " + LONGEST_NOTE + " characters");
        }
    }

    public static boolean isFit(String note) {
        String tidy = tidy(note);
        return !tidy.isEmpty() && tidy.length() <= LONGEST_NOTE;
    }

    /** A line end counts once, as it does where the note is typed. */
    private static String tidy(String note) {
        return note.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
