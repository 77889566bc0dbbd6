package org.crosswalk.moderation.particulars;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses, found from their @ with a bounded look to both sides (RFC 5321, 4.5.3.1). */
public final class EmailAddresses {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    private EmailAddresses() {}

    /**
     * An address in a text, in UTF-16 units.
     *
     * @param end one past the last unit
     */
    public record EmailAddress(int start, int end, String text) {
        public String localPart() {
            return text.substring(0, text.indexOf('@'));
        }

        public String domain() {
            return text.substring(text.indexOf('@') + 1);
        }
    }

    public static List<EmailAddress> in(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return List.of();
        }
        List<EmailAddress> addresses = new ArrayList<>();
        for (; at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at);
            if (start < at && text.substring(at, end).indexOf('.') > 0) {
                addresses.add(new EmailAddress(start, end, text.substring(start, end)));
            }
        }
        return addresses;
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > Math.max(0, at - LONGEST_LOCAL_PART) && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (end < Math.min(text.length(), at + LONGEST_DOMAIN) && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
