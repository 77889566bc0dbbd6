package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;

/**
 * Puts together what is told of the same student in several wordings: a diagnosis, its scan and its medicine are one
 * thing to read and one thing to take out.
 */
final class Passages {
    /** Words between those that tell one fact of whoever is meant: two puffs of her albuterol. */
    private static final int BETWEEN_WORDINGS = 4;

    /** Words between those that tell of one student in a sentence or in two. */
    private static final int BETWEEN_SENTENCES = 14;

    /** Passages that may be the lines below a heading. */
    private static final int LONGEST_LIST = 100;

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
        return IntStream.range(0, passages.size())
                .filter(i -> !isHeading(passages.get(i), following(passages, i)))
                .mapToObj(passages::get)
                .toList();
    }

    private static List<Fact> following(List<Fact> passages, int i) {
        return passages.subList(i + 1, Math.min(passages.size(), i + 1 + LONGEST_LIST));
    }

    private boolean areOne(Fact one, Fact next) {
        if (!one.students().equals(next.students())) {
            return false;
        }
        int between = next.from() - one.to();
        if (one.students().size() == 1 && between <= BETWEEN_SENTENCES) {
            return tokens.sentence(next.from()) - tokens.sentence(one.to() - 1) <= 1;
        }
        return between <= BETWEEN_WORDINGS
                && tokens.clause(next.from()) == tokens.clause(one.to() - 1)
                && Mentions.meeting(reading.mentions(), one.to(), Math.max(one.to(), next.from()))
                        .isEmpty();
    }

    /** Medicines for the trip: the lines below tell who takes which. */
    private boolean isHeading(Fact fact, List<Fact> following) {
        return fact.students().size() > 1
                && !reading.subjects().isNamedBeside(fact.from())
                && following.stream()
                        .anyMatch(line -> line.category() == fact.category()
                                && line.from() > fact.to()
                                && line.students().size() < fact.students().size()
                                && fact.students().containsAll(line.students()));
    }
}
