package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.particulars.Census;
import org.crosswalk.moderation.text.Tokens;

/** Finds the descriptions of a text that leave no doubt who is meant. */
final class DescriptionFinder {
    private static final Set<String> SHIRTS = Set.of("number", "no", "num", "jersey", "camiseta", "camisa");
    /** A text that describes more people than this is no message; the roster is not counted for the rest. */
    private static final int MOST_COUNTED = 8;

    private final Tokens tokens;
    private final List<PhraseHit> hits;
    private final List<Mention> mentions;
    private final Census census;

    DescriptionFinder(Tokens tokens, List<PhraseHit> hits, List<Mention> mentions, Census census) {
        this.tokens = tokens;
        this.hits = hits;
        this.mentions = mentions;
        this.census = census;
    }

    List<Description> find() {
        BitSet told = new BitSet();
        List<Description> descriptions = new ArrayList<>();
        for (PhraseHit hit : hits) {
            if (hit.rule().trigger() == Trigger.ABOUT_A_STUDENT) {
                told.set(tokens.sentence(hit.from()));
            }
        }
        for (PhraseHit hit : hits) {
            if (isDescription(hit, told) && !repeats(hit, descriptions)) {
                boolean counted = descriptions.size() < MOST_COUNTED;
                descriptions.add(new Description(
                        hit, counted ? census.fitting(tokens, hit.from(), hit.to()) : Optional.empty()));
            }
        }
        return List.copyOf(descriptions);
    }

    private boolean isDescription(PhraseHit hit, BitSet told) {
        return switch (hit.rule().trigger()) {
            case DESCRIBES -> isOfPerson(hit);
            case DESCRIBES_WITH_A_FACT -> told.get(tokens.sentence(hit.from())) && isOfPerson(hit);
            default -> false;
        };
    }

    private boolean isOfPerson(PhraseHit hit) {
        return isShirt(hit) && !isOfNamed(hit);
    }

    /** A number that opens a description must be one on a shirt: #33, number 33. */
    private boolean isShirt(PhraseHit hit) {
        int from = hit.from();
        return !tokens.isNumber(from) || tokens.isTag(from) || from > 0 && SHIRTS.contains(tokens.term(from - 1));
    }

    /** Beside a student's name the description adds nothing to say who it is. */
    private boolean isOfNamed(PhraseHit hit) {
        int clause = tokens.clause(hit.from());
        return mentions.stream().anyMatch(mention -> tokens.clause(mention.from()) == clause);
    }

    private static boolean repeats(PhraseHit hit, List<Description> descriptions) {
        return descriptions.stream()
                .anyMatch(known -> known.hit().from() < hit.to()
                        && hit.from() < known.hit().to());
    }
}
