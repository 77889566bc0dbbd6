package org.crosswalk.policy.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The named parts of one piece of a pack. */
record Fields(Part whole, String what, Map<String, Part.Entry> entries) {

    Optional<Part> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(Part.Entry::value);
    }

    Part part(String name) {
        return find(name).orElseThrow(() -> whole.broken("Expected '" + name + "' in " + what));
    }

    String text(String name) {
        return part(name).text(name);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw part(name).broken("'" + text(name) + "' is not a date such as 2026-08-01");
        }
    }
}
