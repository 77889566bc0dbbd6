package org.crosswalk.moderation.disguise;

import java.util.Set;
import java.util.function.Consumer;
import org.crosswalk.moderation.text.WordList;

/** Writings of a word that the eye takes for it: a letter left out, two swapped, or read from behind. */
public final class Misspellings {
    /** Shorter words have too many ordinary neighbours. */
    public static final int SHORTEST = 5;

    private static final Set<String> ORDINARY = WordList.words(Misspellings.class, "ordinary-neighbours.txt");

    private Misspellings() {}

    /** The first letter stays, for nobody drops it; what is a word of its own is left out. */
    public static void of(String word, Consumer<String> each) {
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
            return;
        }
        for (int i = 1; i < word.length(); i++) {
            tell(word.substring(0, i) + word.substring(i + 1), each);
            if (i + 1 < word.length()) {
                tell(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), each);
            }
        }
        tell(new StringBuilder(word).reverse().toString(), each);
    }

    private static void tell(String writing, Consumer<String> each) {
        if (!isOrdinary(writing)) {
            each.accept(writing);
        }
    }

    /** Whether the writing is a word in itself, though it is close to a hurtful one or made of two. */
    public static boolean isOrdinary(String writing) {
        return ORDINARY.contains(writing);
    }
}
