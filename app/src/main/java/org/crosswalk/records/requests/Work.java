package org.crosswalk.records.requests;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crosswalk.records.calendar.FeeRules;

/**
 * The work of answering a request, as it is estimated.
 *
 * @param searching hours of searching and collecting
 * @param redacting hours of segregating and redacting
 * @param rate dollars an hour of the lowest-paid employee who can do it
 * @param pages printed copies
 */
@Serdeable
public record Work(BigDecimal searching, BigDecimal redacting, BigDecimal rate, int pages) {
    private static final BigDecimal MOST = new BigDecimal(10_000);
    private static final int MOST_PAGES = 1_000_000;

    public Work {
        if (!isSound(searching) || !isSound(redacting) || !isSound(rate) || pages < 0 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("Hours, rate and pages are numbers from 0 on");
        }
    }

    /** What may be charged, in dollars; parts of a cent are the requester's. */
    public BigDecimal amount(FeeRules rules) {
        BigDecimal hours = searching.add(redacting).subtract(rules.freeHours()).max(BigDecimal.ZERO);
        return hours.multiply(rate)
                .add(rules.copy().multiply(BigDecimal.valueOf(pages)))
                .setScale(2, RoundingMode.DOWN);
    }

    private static boolean isSound(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= 2;
    }
}
