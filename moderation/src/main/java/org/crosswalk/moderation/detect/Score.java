package org.crosswalk.moderation.detect;

import java.util.EnumSet;
import java.util.Set;

/** The clues to one reading of some words, and what they weigh together. */
final class Score {
    private final Set<Clue> clues = EnumSet.noneOf(Clue.class);
    private int weight;

    Score add(Clue clue) {
        if (clues.add(clue)) {
            weight += clue.weight();
        }
        return this;
    }

    Score addIf(boolean applies, Clue clue) {
        return applies ? add(clue) : this;
    }

    boolean has(Clue clue) {
        return clues.contains(clue);
    }

    boolean isEnough() {
        return weight >= Clue.ENOUGH;
    }

    int weight() {
        return weight;
    }

    @Override
    public String toString() {
        return weight + " " + clues;
    }
}
