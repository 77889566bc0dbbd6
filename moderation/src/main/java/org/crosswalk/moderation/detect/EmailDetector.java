package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** E-mail addresses, found from their @ with a bounded look to both sides (RFC 5321, 4.5.3.1). */
final class EmailDetector implements Detector {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    @Override
    public List<Finding> in(Reading reading) {
        String text = reading.tokens().original();
        List<Finding> findings = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at);
            if (start < at && text.substring(at, end).indexOf('.') > 0) {
                findings.add(finding(start, end));
            }
        }
        return findings;
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

    private static Finding finding(int start, int end) {
        return new Finding(
                Category.EMAIL,
                start,
                end,
                Set.of(),
                Severity.LOW,
                "email.address",
                "This is an e-mail address: is it one that the school gives out?");
    }
}
