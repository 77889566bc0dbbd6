package org.crosswalk.records.redaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * One responsive entry, taken apart into the fields that can come out of it. What is no field of it never leaves, save with the whole.
 *
 * @param entry its number in the archive
 * @param content what was archived, in canonical JSON; given only with an item that is whole
 * @param raw under which digest the archive keeps the e-mail as it was received, or null where it is none
 */
public record Item(
        long entry,
        EntryKind kind,
        Instant at,
        List<Field> fields,
        List<Enclosure> enclosures,
        String content,
        @Nullable String raw) {
    /** The label of what can be read in an e-mail's own bytes. */
    static final String INSIDE = "inside";

    public Item {
        fields = List.copyOf(fields);
        enclosures = List.copyOf(enclosures);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public List<Field> fields(Role role) {
        return fields.stream().filter(field -> field.role() == role).toList();
    }

    /** What the first field of that role says; empty where there is none. */
    public String text(Role role) {
        return fields(role).stream().map(Field::text).findFirst().orElse("");
    }

    /** With what can be read in the e-mail's own bytes. */
    Item with(List<String> inside) {
        List<Field> more = new ArrayList<>(fields);
        int index = fields(Role.PARTICULAR).size();
        for (String text : inside) {
            more.add(new Field(Role.PARTICULAR, index++, INSIDE, text));
        }
        return new Item(entry, kind, at, more, enclosures, content, raw);
    }

    /** Of an e-mail whose bytes nobody can read to their end, these never go out. */
    Item withoutRaw() {
        return new Item(entry, kind, at, fields, enclosures, content, null);
    }
}
