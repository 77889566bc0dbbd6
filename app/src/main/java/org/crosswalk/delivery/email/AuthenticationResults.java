package org.crosswalk.delivery.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What trusted servers found out about a mail's origin (RFC 8601). Whatever anybody else wrote there counts for nothing. */
record AuthenticationResults(List<String> results) {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DMARC_FAILS = Pattern.compile("dmarc\\s*=\\s*fail\\b.*");

    /** @param trusted their names, in small letters */
    static AuthenticationResults of(MimeMessage mail, Set<String> trusted) throws MessagingException {
        String[] headers = mail.getHeader("Authentication-Results");
        return new AuthenticationResults(
                headers == null || trusted.isEmpty()
                        ? List.of()
                        : Arrays.stream(headers)
                                .flatMap(header -> results(header, trusted))
                                .toList());
    }

    private static Stream<String> results(String header, Set<String> trusted) {
        List<String> parts = List.of(withoutComments(header).split(";", -1));
        String server = parts.getFirst().strip().split("\\s", 2)[0];
        return trusted.contains(server)
                ? parts.subList(1, parts.size()).stream().map(String::strip)
                : Stream.empty();
    }

    private static String withoutComments(String header) {
        String plain = header.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String less = COMMENT.matcher(plain).replaceAll(" ");
        while (!less.equals(plain)) {
            plain = less;
            less = COMMENT.matcher(plain).replaceAll(" ");
        }
        return plain;
    }

    /** The domain that the mail says to come from says that it does not. */
    boolean failDmarc() {
        return results.stream().anyMatch(result -> DMARC_FAILS.matcher(result).matches());
    }
}
