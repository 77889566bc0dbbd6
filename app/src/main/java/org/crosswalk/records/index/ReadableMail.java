package org.crosswalk.records.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ContentFields;
import org.jspecify.annotations.Nullable;

/** Reads an entry of kind MAIL ({@link org.crosswalk.archive.journal.MailEntry}). */
final class ReadableMail {
    private final Map<String, List<String>> values;

    private ReadableMail(List<ContentFields.Field> fields) {
        values = fields.stream()
                .collect(groupingBy(ContentFields.Field::name, mapping(ContentFields.Field::value, toList())));
    }

    static boolean is(ArchiveEntry entry, List<ContentFields.Field> fields) {
        return entry.kind() == EntryKind.MAIL
                && fields.stream().anyMatch(field -> field.name().equals("raw.attachment"));
    }

    static Readable of(List<ContentFields.Field> fields) {
        return new ReadableMail(fields).readable();
    }

    private Readable readable() {
        List<String> has = new ArrayList<>();
        if (values.containsKey("parts.name")) {
            has.add(Readable.ATTACHMENT);
        }
        if (values.containsKey("trouble")) {
            has.add(Readable.UNREADABLE);
        }
        return new Readable(
                sent(),
                List.of(),
                addresses("from", "envelope.sender"),
                addresses("to", "cc", "bcc", "envelope.recipients"),
                List.of(),
                one("thread"),
                one("sameAs"),
                has,
                all("parts.name"),
                joined("subject", "from", "to", "cc", "bcc", "parts.name", "text"),
                joined("parts.text"));
    }

    private @Nullable Instant sent() {
        try {
            return one("sent").isEmpty() ? null : Instant.parse(one("sent"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The address alone, since people write their names in many ways. */
    private List<String> addresses(String... names) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String name : names) {
            for (String written : all(name)) {
                int begin = written.lastIndexOf('<');
                int end = written.lastIndexOf('>');
                String address = begin >= 0 && end > begin ? written.substring(begin + 1, end) : written;
                if (address.indexOf('@') > 0) {
                    addresses.add(address.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return List.copyOf(addresses);
    }

    private String joined(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            for (String value : all(name)) {
                if (!value.isBlank()) {
                    text.append(text.isEmpty() ? "" : String.valueOf(EntryDocuments.BETWEEN_FIELDS))
                            .append(value);
                }
            }
        }
        return text.toString();
    }

    private String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
