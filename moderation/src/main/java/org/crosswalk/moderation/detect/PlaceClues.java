package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;

/** What makes a name that of a place, an institution or a thing. */
final class PlaceClues {
    private static final int CORNER_REACH = 5;
    private static final Set<String> DIRECTIONS = Set.of("to", "from");
    private static final Set<String> LEARNED =
            Set.of("law", "laws", "theorem", "theory", "principle", "equation", "paradox", "hypothesis", "experiment");
    private static final Set<String> KICKS = Set.of("from", "by", "kick", "kicks");

    private final Tokens tokens;

    PlaceClues(Tokens tokens) {
        this.tokens = tokens;
    }

    void addTo(Score score, Surroundings near) {
        score.addIf(isPlace(near), Clue.PLACE_AFTER)
                .addIf(isPlaceBefore(near) || beginsAsPlace(near), Clue.PLACE_BEFORE)
                .addIf(
                        near.isPreceded(WordSet.ARTICLES) && tokens.joined(near.from()) && !score.has(Clue.CHILD),
                        Clue.ARTICLE)
                .addIf(isWhere(near), Clue.PLACE_AFTER_PREPOSITION)
                .addIf(isInTown(near), Clue.IN_A_TOWN)
                .addIf(isCorner(near), Clue.CORNER_OF_STREETS)
                .addIf(isCreature(near), Clue.CREATURE);
    }

    private boolean isPlace(Surroundings near) {
        return isPlaceOfOwner(near)
                || near.isFollowedBy(WordSet.PLACE_NOUNS)
                        && (tokens.isCapitalized(near.to()) || tokens.isLinked(near.to()) && !isRareWhole(near));
    }

    /** LaFleur's Bakery, Halvorsen's law. */
    private boolean isPlaceOfOwner(Surroundings near) {
        int owned = near.to() + 1;
        return near.isAlone()
                && near.isPossessive()
                && near.isSameSentence(owned)
                && (LEARNED.contains(tokens.term(owned))
                        || tokens.isCapitalized(owned)
                                && !tokens.isAllCapitals(owned)
                                && WordSet.PLACE_NOUNS.hasTokenAt(tokens, owned));
    }

    /** Moved to Madison Park in Roxbury. */
    private boolean isInTown(Surroundings near) {
        int town = near.to() + 1;
        return near.match().form().isWhole()
                && WordSet.PLACE_NOUNS.hasTokenAt(tokens, near.to() - 1)
                && (near.isPreceded(WordSet.PLACE_PREPOSITIONS) || near.isPreceded(DIRECTIONS))
                && near.isSameSentence(town)
                && tokens.term(near.to()).equals("in")
                && tokens.isCapitalized(town)
                && !WordSet.CLASS_WORDS.hasTokenAt(tokens, town);
    }

    /** In an address the words go on after a name: jorge-villarreal-state-final. */
    private static boolean isRareWhole(Surroundings near) {
        return near.match().form().isWhole() && !near.hasOrdinaryWord();
    }

    private boolean isPlaceBefore(Surroundings near) {
        int before = near.before();
        return near.isPreceded(WordSet.PLACES_BEFORE)
                && tokens.isCapitalized(before)
                && (before == 0 || !tokens.isNumber(before - 1));
    }

    /** A family name as St. Clair, alone. */
    private boolean beginsAsPlace(Surroundings near) {
        return near.isAlone() && near.to() - near.from() > 1 && WordSet.PLACES_BEFORE.hasTokenAt(tokens, near.from());
    }

    /** Bus 9 stops at Whitfield and Gaines. */
    private boolean isCorner(Surroundings near) {
        int corner = Nearby.lastBefore(tokens, near.from(), CORNER_REACH, WordSet.CORNER_WORDS::contains);
        return near.isAlone() && corner >= 0 && !KICKS.contains(tokens.term(corner + 1));
    }

    /** Gus the mascot. */
    private boolean isCreature(Surroundings near) {
        return near.isFollowedBy(WordSet.ARTICLES) && WordSet.CREATURES.hasTokenAt(tokens, near.to() + 1);
    }

    /** At Clover Street, on Juniper Lane: the last word is a place. */
    private boolean isWhere(Surroundings near) {
        return near.isOrdinary()
                && near.isPreceded(WordSet.PLACE_PREPOSITIONS)
                && WordSet.PLACE_NOUNS.hasTokenAt(tokens, near.to() - 1);
    }
}
