package org.crosswalk.templates.desk;

import java.time.LocalDate;

/**
 * A last day and how far off it is.
 *
 * @param what key of what is due
 * @param left business days after today; 0 on the day itself, negative once it has passed
 */
public record DueDay(String what, LocalDate day, int left) {
    private static final int SOON = 3;

    /** How it is drawn; the words say it too. */
    public String urgency() {
        return left < 0 ? "late" : left == 0 ? "today" : left <= SOON ? "soon" : "later";
    }
}
