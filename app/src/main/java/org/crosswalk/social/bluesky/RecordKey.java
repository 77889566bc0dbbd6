package org.crosswalk.social.bluesky;

import org.crosswalk.social.network.Publication;

/**
 * The key of a publication's record: a timestamp identifier (AT Protocol, "Record Key", tid) that is the same in every attempt.
 * Its second is that of the first attempt; below the second it has bits of the publication's id instead of a time.
 */
final class RecordKey {
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int BITS_OF_A_DIGIT = 5;
    private static final int CLOCK_BITS = 10;
    private static final long MICROS = 1_000_000;

    private RecordKey() {}

    static String of(Publication publication) {
        long bits = publication.id().bits();
        long micros =
                publication.begun().getEpochSecond() * MICROS + Long.remainderUnsigned(bits >>> CLOCK_BITS, MICROS);
        return encoded(micros << CLOCK_BITS | bits & (1 << CLOCK_BITS) - 1);
    }

    private static String encoded(long number) {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int digit = LENGTH - 1; digit >= 0; digit--) {
            key.append(DIGITS.charAt((int) (number >>> digit * BITS_OF_A_DIGIT) & DIGITS.length() - 1));
        }
        return key.toString();
    }
}
