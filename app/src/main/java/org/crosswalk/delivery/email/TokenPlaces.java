package org.crosswalk.delivery.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.delivery.WaysOut;

/**
 * Where {@link WaysOut#PLACE} stands in a rendered mail. A quoted-printable line may be broken within it (RFC 2045, 6.7), so
 * each of its characters has a place of its own.
 */
record TokenPlaces(List<int[]> all) {
    private static final byte[] PLACE = WaysOut.PLACE.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SOFT_BREAK = "=\r\n".getBytes(StandardCharsets.US_ASCII);

    static TokenPlaces in(byte[] mail) {
        List<int[]> found = new ArrayList<>();
        for (int start = 0; start < mail.length; start++) {
            int[] place = placeAt(mail, start);
            if (place.length > 0) {
                found.add(place);
                start = place[place.length - 1];
            }
        }
        return new TokenPlaces(List.copyOf(found));
    }

    private static int[] placeAt(byte[] mail, int start) {
        int[] place = new int[PLACE.length];
        int at = start;
        for (int i = 0; i < PLACE.length; i++) {
            at = i > 0 && isAt(mail, at, SOFT_BREAK) ? at + SOFT_BREAK.length : at;
            if (at >= mail.length || mail[at] != PLACE[i]) {
                return new int[0];
            }
            place[i] = at++;
        }
        return place;
    }

    private static boolean isAt(byte[] mail, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (at + i >= mail.length || mail[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The mail with a token in each place. */
    byte[] filled(byte[] mail, String token) {
        byte[] filled = mail.clone();
        byte[] own = token.getBytes(StandardCharsets.US_ASCII);
        if (own.length != PLACE.length) {
            throw new IllegalArgumentException("A token is as long as its place");
        }
        for (int[] place : all) {
            for (int i = 0; i < place.length; i++) {
                filled[place[i]] = own[i];
            }
        }
        return filled;
    }
}
