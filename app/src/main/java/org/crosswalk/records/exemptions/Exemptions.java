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
 */
public record Exemptions(
        String edition,
        LocalDate inForceFrom,
        List<String> sources,
        SequencedMap<String, Exemption> byCode,
        Map<String, String> suggested) {

    /** @throws BrokenExemptions where a category is suggested an exemption that is not on the list */
    public Exemptions {
        suggested.forEach((category, code) -> {
            if (!byCode.containsKey(code)) {
                throw new BrokenExemptions(category + " is suggested " + code + ", which is no exemption on the list");
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
}
