package org.crosswalk.delivery.smtp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it came up to the final dot. */
public record SmtpMail(String to, String text) {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID: (<\\S+>)\\r?$");

    public String messageId() {
        Matcher matcher = ID.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("A mail without Message-ID");
        }
        return matcher.group(1);
    }
}
