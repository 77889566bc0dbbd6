package org.crosswalk.records.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words to be found wherever and however they are written: in other case, without their accents, across line ends and quotation marks,
 * run together as in a file's name, with invisible or foreign letters between, the last name first.
 */
public final class Phrase {
    /** What is as long as this stands nowhere by chance, so also within longer words. */
    private static final int LONG = 8;

    private static final int WIDEST_GAP = 80;
    private static final int MOST_PARTS_OF_A_NAME = 5;
    private static final Pattern BROKEN_WORD = Pattern.compile("[-\u2010\u2011]\\s+");

    private final List<Wording> wordings = new ArrayList<>();

    private record Wording(String letters, TreeSet<Integer> wordStarts) {}

    private Phrase(Skeleton skeleton) {
        List<String> words = words(skeleton);
        wordings.add(wording(words));
        for (int first = 1; first < words.size() && words.size() <= MOST_PARTS_OF_A_NAME; first++) {
            List<String> turned = new ArrayList<>(words.subList(first, words.size()));
            turned.addAll(words.subList(0, first));
            wordings.add(wording(turned));
        }
    }

    /** @throws IllegalArgumentException where nothing in it is a letter or a digit */
    public static Phrase of(String words) {
        Skeleton skeleton = Skeleton.of(words);
        if (skeleton.length() == 0) {
            throw new IllegalArgumentException("Nothing to look for");
        }
        return new Phrase(skeleton);
    }

    public static boolean isOne(String words) {
        return Skeleton.of(words).length() > 0;
    }

    /** Everywhere in the field. */
    public List<Span> in(Field field) {
        return in(field.name(), Skeleton.of(field.text()));
    }

    /** Everywhere where one of these stands. */
    static List<Span> in(Field field, List<Phrase> phrases) {
        Skeleton skeleton = Skeleton.of(field.text());
        return phrases.stream()
                .flatMap(phrase -> phrase.in(field.name(), skeleton).stream())
                .distinct()
                .toList();
    }

    public boolean isIn(String text) {
        return !in("", Skeleton.of(text)).isEmpty();
    }

    List<Span> in(String field, Skeleton text) {
        List<Span> found = new ArrayList<>();
        String letters = text.letters();
        for (Wording wording : wordings) {
            for (int at = letters.indexOf(wording.letters());
                    at >= 0;
                    at = letters.indexOf(wording.letters(), at + 1)) {
                int last = at + wording.letters().length() - 1;
                if (fits(text, at, last, wording)) {
                    found.add(new Span(field, text.start(at), text.end(last)));
                }
            }
        }
        return found.stream().distinct().sorted(Span.IN_ORDER).toList();
    }

    private static List<String> words(Skeleton skeleton) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < skeleton.length(); i++) {
            if (skeleton.isParted(i) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(skeleton.letters().charAt(i));
        }
        words.add(word.toString());
        return words;
    }

    private static Wording wording(List<String> words) {
        TreeSet<Integer> starts = new TreeSet<>();
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            starts.add(letters.length());
            letters.append(word);
        }
        return new Wording(letters.toString(), starts);
    }

    private static boolean fits(Skeleton text, int first, int last, Wording wording) {
        boolean isLong = wording.letters().length() >= LONG;
        return (isLong || begins(text, first)) && (isLong || ends(text, last)) && gapsFit(text, first, last, wording);
    }

    private static boolean begins(Skeleton text, int letter) {
        return letter == 0 || text.isParted(letter) || isSeam(text.codePoint(letter - 1), text.codePoint(letter));
    }

    private static boolean ends(Skeleton text, int letter) {
        return letter == text.length() - 1
                || text.isParted(letter + 1)
                || isSeam(text.codePoint(letter), text.codePoint(letter + 1));
    }

    /** As between the words of a file's name: jayCarter, 2026Carter. */
    private static boolean isSeam(int before, int after) {
        return Character.isDigit(before) != Character.isDigit(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    private static boolean gapsFit(Skeleton text, int first, int last, Wording wording) {
        for (int letter = first + 1; letter <= last; letter++) {
            if (text.isParted(letter) && !gapFits(text, letter, first, wording)) {
                return false;
            }
        }
        return true;
    }

    private static boolean gapFits(Skeleton text, int letter, int first, Wording wording) {
        String gap = text.gap(letter);
        if (gap.length() > WIDEST_GAP) {
            return false;
        }
        boolean betweenWords = wording.wordStarts().contains(letter - first);
        return betweenWords || isBroken(gap) || isSpelled(text, letter, first, wording);
    }

    /** A word is broken by a line's end, or by a sign without a space, such as a hyphen. */
    private static boolean isBroken(String gap) {
        return gap.indexOf('\n') >= 0
                || gap.indexOf('\r') >= 0
                || gap.codePoints().noneMatch(Phrase::isSpace)
                || BROKEN_WORD.matcher(gap).matches();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** As in {@code C a r t e r}: each letter of the word stands apart. */
    private static boolean isSpelled(Skeleton text, int letter, int first, Wording wording) {
        int from = first + wording.wordStarts().floor(letter - first);
        Integer next = wording.wordStarts().higher(letter - first);
        int to = first + (next == null ? wording.letters().length() : next);
        for (int at = from + 1; at < to; at++) {
            if (!text.isParted(at) && text.start(at) != text.start(at - 1)) {
                return false;
            }
        }
        return true;
    }
}
