package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;

/**
 * Puts together what is told of the same student in several wordings: a diagnosis, its scan and its medicine are one
 * thing to read and one thing to take out.
 */
final class Passages {
    /** Between words that tell one fact of whoever is meant: two puffs of her albuterol. */
    private static final int FEW_WORDS = 4;

    /** Between words that tell of one student in a sentence or in two. */
    private static final int FEW_LINES = 14;

    private final Reading reading;
    private final Tokens tokens;

    Passages(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** @param told in reading order */
    List<Fact> of(List<Fact> told) {
        List<Fact> passages = new ArrayList<>();
        Map<Category, Integer> last = new EnumMap<>(Category.class);
        for (Fact fact : told) {
            int before = last.getOrDefault(fact.category(), -1);
            if (before >= 0 && areOne(passages.get(before), fact)) {
                passages.set(before, passages.get(before).with(fact));
            } else {
                last.put(fact.category(), passages.size());
                passages.add(fact);
            }
        }
        return passages.stream().filter(fact -> !isHeading(fact, passages)).toList();
    }

    private boolean areOne(Fact one, Fact next) {
        if (!one.students().equals(next.students())) {
            return false;
        }
        int between = next.from() - one.to();
        if (one.students().size() == 1 && between <= FEW_LINES) {
            return tokens.sentence(next.from()) - tokens.sentence(one.to() - 1) <= 1;
        }
        return between <= FEW_WORDS
                && tokens.clause(next.from()) == tokens.clause(one.to() - 1)
                && Mentions.meeting(reading.mentions(), one.to(), Math.max(one.to(), next.from()))
                        .isEmpty();
    }

    /** Medicines for the trip: the lines below tell who takes which. */
    private boolean isHeading(Fact fact, List<Fact> passages) {
        return fact.students().size() > 1
                && !reading.subjects().isNamedBeside(fact.from())
                && passages.stream()
                        .anyMatch(line -> line.category() == fact.category()
                                && line.from() > fact.to()
                                && line.students().size() < fact.students().size()
                                && fact.students().containsAll(line.students()));
    }
}
