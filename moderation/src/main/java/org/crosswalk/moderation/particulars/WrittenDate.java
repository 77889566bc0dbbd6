package org.crosswalk.moderation.particulars;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as a text writes it.
 *
 * @param from first token
 * @param to one past the last token
 * @param readings days it can mean: 3/4/2014 is two; none where the text has no year
 */
public record WrittenDate(int from, int to, List<LocalDate> readings) {
    public boolean hasYear() {
        return !readings.isEmpty();
    }
}
