package org.crosswalk.records.exemptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The list of exemptions as it is from a day on. What was withheld names the edition's code and keeps it.
 *
 * @param edition the list's own name
 * @param inForceFrom the first day on which it is used
 * @param sources where it was read
 * @param byCode in the list's order
 * @param suggested the exemption's code for each category of the scanner that is proposed for redaction
 * @param how for each of these categories, how its exemption applies to what is found
 */
public record Exemptions(
        String edition,
        LocalDate inForceFrom,
        List<String> sources,
        SequencedMap<String, Exemption> byCode,
        Map<String, String> suggested,
        Map<String, String> how) {

    /** @throws BrokenExemptions where a category is suggested an exemption that is not on the list, or without a reason */
    public Exemptions {
        suggested.forEach((category, code) -> {
            if (!byCode.containsKey(code)) {
                throw new BrokenExemptions(category + " is suggested " + code + ", which is no exemption on the list");
            }
            if (!how.containsKey(category)) {
                throw new BrokenExemptions("how " + code + " applies to " + category + " is missing");
            }
        });
    }

    public List<Exemption> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Exemption> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The exemption that fits what the scanner found; nothing where such a finding is no reason to withhold. */
    public Optional<Exemption> suggestedFor(String category) {
        return Optional.ofNullable(suggested.get(category)).flatMap(this::find);
    }

    /**
     * How the suggested exemption applies to what the scanner found.
     *
     * @throws IllegalArgumentException where none is suggested
     */
    public String how(String category) {
        String reason = how.get(category);
        if (reason == null) {
            throw new IllegalArgumentException("No exemption is suggested for " + category);
        }
        return reason;
    }
}
