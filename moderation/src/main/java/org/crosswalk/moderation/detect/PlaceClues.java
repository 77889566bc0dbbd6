package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.text.Tokens;

/** What makes a name that of a place, an institution or a thing. */
final class PlaceClues {
    private static final int CORNER_REACH = 5;

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
                .addIf(isCorner(near), Clue.CORNER_OF_STREETS)
                .addIf(isCreature(near), Clue.CREATURE);
    }

    private boolean isPlace(Surroundings near) {
        return near.isFollowedBy(WordSet.PLACE_NOUNS)
                && (tokens.isCapitalized(near.to()) || tokens.isLinked(near.to()) && !isRareWhole(near));
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
        return near.isAlone() && Nearby.isBefore(tokens, near.from(), CORNER_REACH, WordSet.CORNER_WORDS::contains);
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
