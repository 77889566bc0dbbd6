package org.crosswalk.records.requests;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request's tracking number, such as {@code PR-7K3M-9QXT-2B4D}: whoever has it sees the request's state without an account, so it
 * is random. Its letters and digits cannot be taken for each other when it is read out.
 */
public record RequestId(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("PR(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public RequestId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a request's tracking number");
        }
    }

    /** The number as somebody typed it, in any case and with or without hyphens; nothing where it is none. */
    public static Optional<RequestId> parse(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return plain.matches("PR[0-9A-HJKMNP-TV-Z]{12}")
                ? Optional.of(new RequestId(
                        "PR-" + String.join("-", plain.substring(2).split("(?<=\\G.{4})"))))
                : Optional.empty();
    }

    public static RequestId random() {
        StringBuilder id = new StringBuilder("PR");
        for (int i = 0; i < 12; i++) {
            id.append(i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new RequestId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
