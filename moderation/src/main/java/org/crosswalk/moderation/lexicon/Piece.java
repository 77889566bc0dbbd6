package org.crosswalk.moderation.lexicon;

import java.util.List;

/** A part of a {@link Pattern}. */
sealed interface Piece {
    /** One word, folded. */
    record Word(String term) implements Piece {}

    /** Any word that begins so. */
    record Stem(String beginning) implements Piece {}

    /** Any entry of a word class. */
    record Named(String wordClass) implements Piece {}

    /** Exactly one word, whichever it is. */
    record Any() implements Piece {}

    /** Up to so many words, whichever they are, within the sentence. */
    record Gap(int most) implements Piece {}

    record Choice(List<List<Piece>> ways) implements Piece {}

    record Maybe(List<Piece> pieces) implements Piece {}
}
