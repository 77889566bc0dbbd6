package org.crosswalk.moderation.lexicon;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;

/**
 * What to look for in a text, and what to tell the author.
 *
 * @param name unique in the lexicon, {@code health.illness}
 * @param limits whose writing it looks at
 * @param slightBy in whose writing the terms are only slight where the text speaks of nobody
 * @param terms what to look for
 * @param circumstances what makes the terms harmless, or must be there beside them
 * @param pardons what else makes them harmless
 * @param found sentences in which the rule must find something
 * @param clear sentences in which it must not
 */
public record Rule(
        String name,
        Category category,
        Severity severity,
        Trigger trigger,
        Limits limits,
        Set<Author> slightBy,
        List<Pattern> terms,
        Circumstances circumstances,
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
