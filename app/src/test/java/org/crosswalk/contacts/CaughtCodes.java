package org.crosswalk.contacts;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.delivery.email.ReadableMail;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.delivery.smtp.SmtpMail;

/** Reads what guardians read: the newest mail at an address. */
record CaughtCodes(SmtpListener relay) {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("/address/([A-Za-z0-9_-]+)");

    String code(String address) {
        return found(CODE, address, 0);
    }

    String token(String address) {
        return found(LINK, address, 1);
    }

    private String found(Pattern pattern, String address, int group) {
        Matcher matcher = pattern.matcher(newest(address));
        if (!matcher.find()) {
            throw new AssertionError("The newest mail to " + address + " holds no such thing");
        }
        return matcher.group(group);
    }

    String newest(String address) {
        return relay.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .reduce((_, later) -> later)
                .map(SmtpMail::text)
                .map(text -> ReadableMail.of(text.getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .orElseThrow(() -> new AssertionError("No mail came to " + address));
    }
}
