package org.crosswalk.delivery.email;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.IncomingMail.Undelivered;

/** What a mail server's report says it gave up on (RFC 3464, 2.3). Delays and successes are no bounces. */
final class DeliveryReport {
    private static final Pattern EMPTY_LINES = Pattern.compile("(?:\\r?\\n[ \\t]*){2,}");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");

    private DeliveryReport() {}

    static List<Undelivered> in(MailParts parts) {
        return parts.reports().stream()
                .flatMap(report -> Stream.of(EMPTY_LINES.split(report)))
                .map(DeliveryReport::fields)
                .flatMap(fields -> undelivered(fields).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> fields(String group) {
        Map<String, String> fields = new HashMap<>();
        FOLDED.matcher(group)
                .replaceAll(" ")
                .lines()
                .map(line -> line.split(":", 2))
                .forEach(field -> {
                    if (field.length == 2) {
                        fields.put(field[0].strip().toLowerCase(Locale.ROOT), field[1].strip());
                    }
                });
        return fields;
    }

    private static Optional<Undelivered> undelivered(Map<String, String> fields) {
        String action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
        String status = fields.getOrDefault("status", "").split("\\s", 2)[0];
        return action.equals("failed") && status.matches("5\\.\\d{1,3}\\.\\d{1,3}")
                ? address(fields).map(recipient -> new Undelivered(recipient, detail(status)))
                : Optional.empty();
    }

    /** Worded as a refusal at the door is: a bounce is the same, said later. */
    private static String detail(String status) {
        return SmtpAnswer.refusal(status) + " (550 " + status + ")";
    }

    /** The one we wrote to, which another server may since have exchanged for its own. */
    private static Optional<EmailAddress> address(Map<String, String> fields) {
        return Stream.of("original-recipient", "final-recipient")
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .map(value -> value.contains(";") ? value.substring(value.indexOf(';') + 1) : value)
                .flatMap(address -> EmailAddress.parse(address.strip().replaceAll("^<|>$", "")).stream())
                .findFirst();
    }
}
