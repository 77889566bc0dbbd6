package org.crosswalk.templates.notice;

import java.time.LocalDate;
import org.crosswalk.templates.Words;

/**
 * Reminds a records officer of a request's last day. What is asked for is not in it.
 *
 * @param what key of what is due, as {@code date.…} has it
 * @param left business days after today; 0 on the day itself, negative once it has passed
 * @param link to the request
 */
public record DueNotice(Words words, String request, String what, LocalDate day, int left, String district, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("dueNotice.subject", request, words.of("date." + what), howFar());
    }

    /** How far off it is, in words. */
    public String howFar() {
        return left < 0 ? words.of("dueNotice.late", -left) : words.of("dueNotice.left", left);
    }
}
