package org.crosswalk.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, in lower case; never written to a log. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address, or nothing where the text is not one. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Hides the address, since a record's own text ends up in logs. */
    @Override
    public String toString() {
        return "(e-mail address)";
    }
}
