package org.crosswalk.moderation.disguise;

import java.util.Set;
import java.util.function.Consumer;
import org.crosswalk.moderation.text.WordList;

/** Writings of a word that the eye takes for it: a letter left out, two swapped, or read from behind. */
public final class Misspellings {
    /** Shorter words have too many ordinary neighbours. */
    public static final int SHORTEST = 4;

    /** From here on a letter may be left out as well; three that are left would be anybody's initials. */
    private static final int LONG = 5;

    private static final int FEWEST_CONSONANTS = 3;

    private static final Set<String> ORDINARY = WordList.words(Misspellings.class, "ordinary-neighbours.txt");

    private Misspellings() {}

    /** No word loses its first letter, for nobody drops it; what is a word of its own is left out. */
    public static void of(String word, Consumer<String> each) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i > 0 && word.length() >= LONG) {
                tell(word.substring(0, i) + word.substring(i + 1), each);
            }
            if (i + 1 < word.length() && word.charAt(i) != word.charAt(i + 1)) {
                tell(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), each);
            }
        }
        if (word.length() >= LONG) {
            tell(new StringBuilder(word).reverse().toString(), each);
        }
    }

    /** The consonants of a word, where they suffice to read it: "stpd". */
    public static void withoutVowels(String word, Consumer<String> each) {
        String consonants = word.charAt(0) + word.substring(1).replaceAll("[aeiou]", "");
        if (consonants.length() >= FEWEST_CONSONANTS && consonants.length() < word.length()) {
            tell(consonants, each);
        }
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
