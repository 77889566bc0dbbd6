package org.crosswalk.records.requests.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.crosswalk.archive.Digest;
import org.crosswalk.database.Sql;
import org.crosswalk.records.requests.FormUse;

/** Counts by the hour and by the digest of an address; an hour that is over is forgotten the day after. */
@Singleton
@Transactional
class MariaDbFormUse implements FormUse {
    private static final int BY_ONE_ADDRESS = 10;
    private static final int BY_EVERYBODY = 200;

    private final Sql sql;

    MariaDbFormUse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean admits(String address, Instant at) {
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        sql.change("DELETE FROM public_form_use WHERE hour < ?", hour.minus(1, ChronoUnit.DAYS));
        boolean addressMay = counts(Digest.of("address " + address), BY_ONE_ADDRESS, hour);
        return addressMay && counts(Digest.of("everybody"), BY_EVERYBODY, hour);
    }

    private boolean counts(String counted, int most, Instant hour) {
        // the row is made and locked first, so that uses at the same moment are counted one after the other
        sql.change("INSERT IGNORE INTO public_form_use (counted, hour, uses) VALUES (?, ?, 0)", counted, hour);
        return sql.change(
                        "UPDATE public_form_use SET uses = uses + 1 WHERE counted = ? AND hour = ? AND uses < ?",
                        counted,
                        hour,
                        most)
                == 1;
    }
}
