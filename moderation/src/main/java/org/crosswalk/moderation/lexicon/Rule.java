package org.crosswalk.moderation.lexicon;

import java.util.List;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Severity;

/**
 * What to look for in a text, and what to tell the author.
 *
 * @param name unique in the lexicon, {@code health.illness}
 * @param terms words and phrases in any case and spelling of accents
 * @param idioms longer phrases in which the terms are harmless
 * @param pardons what else makes them harmless
 * @param found sentences in which the rule must find something
 * @param clear sentences in which it must not
 */
public record Rule(
        String name,
        Category category,
        Severity severity,
        Trigger trigger,
        List<String> terms,
        List<String> idioms,
        List<Pardon> pardons,
        String why,
        List<String> found,
        List<String> clear) {
    public Rule {
        if (terms.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException(name + " needs terms and a why");
        }
    }

    public boolean pardons(Pardon pardon) {
        return pardons.contains(pardon);
    }
}
