package org.crosswalk.records.requests;

import org.crosswalk.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as they say: nobody has to tell who they are or why they ask (M.G.L. c.66 §10).
 *
 * @param name as they gave it, or null
 * @param elsewhere where else they can be reached, such as a postal address or a phone number, or null
 */
public record Requester(
        @Nullable String name,
        @Nullable EmailAddress email,
        @Nullable String elsewhere) {
    /** In UTF-16 units, of the name; {@value #LONGEST_ELSEWHERE} of the other address. */
    public static final int LONGEST_NAME = 200;

    public static final int LONGEST_ELSEWHERE = 500;
    public static final Requester UNNAMED = new Requester(null, null, null);

    public Requester {
        name = told(name, LONGEST_NAME);
        elsewhere = told(elsewhere, LONGEST_ELSEWHERE);
    }

    private static @Nullable String told(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new IllegalArgumentException("At most " + longest + " characters");
        }
        return text.strip();
    }
}
