package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.particulars.Census;
import org.crosswalk.moderation.text.Tokens;

/** Finds the descriptions of a text that leave no doubt who is meant. */
final class DescriptionFinder {
    private static final Set<String> SHIRTS = Set.of("number", "no", "num", "jersey", "camiseta", "camisa");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "un", "una", "um", "uma");
    private static final Set<String> SUPPOSING = Set.of(
            "if",
            "when",
            "whenever",
            "where",
            "should",
            "suppose",
            "imagine",
            "unless",
            "before",
            "any",
            "every",
            "si",
            "cuando",
            "se",
            "quando");
    private static final Set<String> RULING =
            Set.of("must", "may", "should", "shall", "debe", "deben", "deve", "devem");
    private static final int REACH_OF_RULE = 16;
    private static final int REACH_OF_IF = 4;
    private static final int MOST = 32;

    private final Tokens tokens;
    private final List<PhraseHit> hits;
    private final BitSet clausesOfNamed = new BitSet();
    private final Census census;

    DescriptionFinder(
            Tokens tokens, List<PhraseHit> told, List<PhraseHit> ofFamilies, List<Mention> mentions, Census census) {
        this.tokens = tokens;
        this.hits = Stream.concat(told.stream(), ofFamilies.stream()).toList();
        mentions.forEach(mention -> clausesOfNamed.set(tokens.clause(mention.from())));
        this.census = census;
    }

    List<Description> find() {
        List<PhraseHit> candidates = candidates();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<PhraseHit> taken = new ArrayList<>();
        candidates.stream()
                .filter(hit -> taken.stream().noneMatch(longer -> longer.from() < hit.to() && hit.from() < longer.to()))
                .forEach(taken::add);
        return taken.stream()
                .sorted(Comparator.comparingInt(PhraseHit::from))
                .map(hit -> new Description(hit, census.fitting(tokens, hit.from(), hit.to())))
                .toList();
    }

    /** The longest first; a text that describes more people than there is room for is no message. */
    private List<PhraseHit> candidates() {
        BitSet told = new BitSet();
        hits.stream()
                .filter(hit -> hit.rule().trigger() == Trigger.ABOUT_A_STUDENT)
                .forEach(hit -> told.set(tokens.sentence(hit.from())));
        return hits.stream()
                .filter(hit -> isDescription(hit, told))
                .limit(MOST)
                .sorted(Comparator.comparingInt(hit -> hit.from() - hit.to()))
                .toList();
    }

    private boolean isDescription(PhraseHit hit, BitSet told) {
        return switch (hit.rule().trigger()) {
            case DESCRIBES -> isOfPerson(hit);
            case DESCRIBES_WITH_A_FACT -> told.get(tokens.sentence(hit.from())) && isOfPerson(hit);
            default -> false;
        };
    }

    private boolean isOfPerson(PhraseHit hit) {
        return isShirt(hit) && !isOfNamed(hit) && !isSupposed(hit);
    }

    /** If a student in your room has a seizure, a student on the team with a concussion must: this is nobody yet. */
    private boolean isSupposed(PhraseHit hit) {
        return INDEFINITE.contains(tokens.term(hit.from()))
                && (Nearby.before(tokens, hit.from(), REACH_OF_IF, SUPPOSING)
                        || Nearby.after(tokens, hit.to(), REACH_OF_RULE, RULING));
    }

    /** A number that opens a description must be one on a shirt: #33, number 33. */
    private boolean isShirt(PhraseHit hit) {
        int from = hit.from();
        return !tokens.isNumber(from) || tokens.isTag(from) || from > 0 && SHIRTS.contains(tokens.term(from - 1));
    }

    /** Beside a student's name the description adds nothing to say who it is. */
    private boolean isOfNamed(PhraseHit hit) {
        return clausesOfNamed.get(tokens.clause(hit.from()));
    }
}
