package org.crosswalk.records.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.crosswalk.moderation.disguise.Characters;

/**
 * A text's letters and digits in the plain Latin letters they look like, without case and accents, and where each of them stands. What
 * nobody sees is passed over, so that a name with an invisible character in it is the same name.
 */
final class Skeleton {
    private static final ConcurrentHashMap<Integer, String> FOLDED = new ConcurrentHashMap<>();
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] parted = new boolean[64];

    private Skeleton(String text) {
        this.text = text;
    }

    static Skeleton of(String text) {
        Skeleton skeleton = new Skeleton(text);
        skeleton.read();
        return skeleton;
    }

    String letters() {
        return letters.toString();
    }

    int length() {
        return letters.length();
    }

    /** Where the letter begins in the text. */
    int start(int letter) {
        return starts[letter];
    }

    /** One past where it ends, with the accents that follow it. */
    int end(int letter) {
        return ends[letter];
    }

    /** Whether something that is seen, such as a space, stands before the letter. */
    boolean isParted(int letter) {
        return parted[letter];
    }

    /** What stands between a letter and the one before it. */
    String gap(int letter) {
        return text.substring(ends[letter - 1], starts[letter]);
    }

    int codePoint(int letter) {
        return text.codePointAt(starts[letter]);
    }

    private void read() {
        boolean gap = true;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isUnseen(point)) {
                if (!gap && !letters.isEmpty()) {
                    ends[letters.length() - 1] = next;
                }
            } else {
                String folded = FOLDED.computeIfAbsent(point, Skeleton::fold);
                gap = add(folded, at, next, gap);
            }
            at = next;
        }
    }

    private boolean add(String folded, int start, int end, boolean gap) {
        for (int i = 0; i < folded.length(); i++) {
            grow();
            int letter = letters.length();
            letters.append(folded.charAt(i));
            starts[letter] = start;
            ends[letter] = end;
            parted[letter] = gap && i == 0;
        }
        return folded.isEmpty();
    }

    private void grow() {
        if (letters.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
            parted = Arrays.copyOf(parted, parted.length * 2);
        }
    }

    static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            default -> FILLERS.indexOf(point) >= 0;
        };
    }

    private static String fold(int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        Characters.latin(plain.toLowerCase(Locale.ROOT))
                .codePoints()
                .flatMap(letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                        .codePoints())
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> folded.append(alike(letter)));
        return folded.toString();
    }

    /** Letters and digits that one eye takes for another's. */
    private static String alike(int letter) {
        return switch (letter) {
            case 'i', '1', 'ı', '|' -> "l";
            case '0', 'ø' -> "o";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }
}
