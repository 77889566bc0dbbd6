package org.crosswalk.records.production;

import java.time.LocalDate;

/**
 * The subpoena or court order on which records are asked for (WES-13).
 *
 * @param number that stands on it, such as a docket's
 * @param court or whoever else issued it
 */
public record LegalOrder(String number, String court, LocalDate dated) {
    /** In UTF-16 units, of the number and of the court. */
    public static final int LONGEST = 200;

    public LegalOrder {
        number = told(number);
        court = told(court);
    }

    private static String told(String words) {
        String told = words.strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An order has a number and a court, each of 1 to " + LONGEST + " characters");
        }
        return told;
    }

    /** In one line. */
    public String said() {
        return "no. " + number + ", " + court + ", " + dated;
    }
}
