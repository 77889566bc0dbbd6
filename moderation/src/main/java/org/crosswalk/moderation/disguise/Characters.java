package org.crosswalk.moderation.disguise;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.crosswalk.moderation.text.WordList;

/** Letters, digits and signs that stand for Latin letters. */
public final class Characters {
    private static final Map<Integer, Character> LOOK_ALIKE = read("look-alike-letters.txt");
    private static final Map<Integer, Character> LEET = read("leet.txt");

    private static final int ALPHABET = 26;

    /** Where the alphabets of circled, squared and regional letters begin. */
    private static final int[] ENCLOSED = {0x24B6, 0x24D0, 0x1F110, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6};

    private Characters() {}

    /** The word in the Latin letters that it looks like, or the word itself. */
    public static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(letter ->
                        latin.appendCodePoint(LOOK_ALIKE.getOrDefault(letter, (char) Character.toLowerCase(letter))));
        return latin.toString();
    }

    /**
     * The word with its digits and signs read as letters.
     *
     * @param one what a 1, ! or | stands for: i or l
     */
    public static String leet(String word, char one) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            boolean either = sign == '1' || sign == '!' || sign == '|';
            letters.append(either ? one : LEET.getOrDefault((int) sign, Character.toLowerCase(sign)));
        }
        return letters.toString();
    }

    public static boolean isLeet(char sign) {
        return LEET.containsKey((int) sign);
    }

    /** The letter in a circle, a square or a flag's sign, in small; 0 where it is no such sign. */
    public static char enclosed(int sign) {
        for (int first : ENCLOSED) {
            if (sign >= first && sign < first + ALPHABET) {
                return (char) ('a' + sign - first);
            }
        }
        return 0;
    }

    /** Whether the sign may cover any letter, as in a word that is crossed out. */
    public static boolean isCover(char sign) {
        return "*#%^&$@!?•✱+×~".indexOf(sign) >= 0;
    }

    private static Map<Integer, Character> read(String name) {
        Map<Integer, Character> letters = new HashMap<>();
        for (String line : WordList.lines(Characters.class, name)) {
            if (!line.isBlank()) {
                char letter = line.charAt(0);
                line.substring(1).codePoints().filter(sign -> sign != ' ').forEach(sign -> letters.put(sign, letter));
            }
        }
        return Map.copyOf(letters);
    }
}
