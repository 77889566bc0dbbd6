package org.crosswalk.moderation.lexicon;

import java.util.Locale;
import org.crosswalk.moderation.disguise.Characters;
import org.crosswalk.moderation.disguise.Repeats;
import org.crosswalk.moderation.text.Tokens;

/** Recognizes words of the rules in letters one by one, or with digits and signs among them; asked where a word looks so. */
final class SpelledWords {
    private static final int MOST_LETTERS = 40;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_CHUNK = 24;
    private static final int LONGEST_CODE = 3;
    private static final int NEAR = 80;

    private final Vocabulary vocabulary;
    private final Joints joints;
    private final CoveredWords covered;

    SpelledWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.joints = new Joints(vocabulary);
        this.covered = new CoveredWords(vocabulary.covered());
    }

    /** @return the token after those that are taken for one word, or the same where there is none */
    int read(Tokens tokens, int token, WordingBuilder wording) {
        if (isLetter(tokens, token) && token + 1 < tokens.size() && isLetter(tokens, token + 1)) {
            int next = spelled(tokens, token, wording);
            if (next > token) {
                return next;
            }
        }
        String text = tokens.original();
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean tailed = end < text.length() && isGlue(text.charAt(end));
        boolean headed = start > 0 && Characters.isLeet(text.charAt(start - 1));
        return tailed || headed ? chunk(tokens, token, headed ? start - 1 : start, wording) : token;
    }

    private static boolean isLetter(Tokens tokens, int token) {
        return tokens.term(token).length() == 1;
    }

    /** "w@ste" begins with no letter of its own. */
    private static boolean standsAlone(Tokens tokens, int token) {
        String text = tokens.original();
        int end = tokens.end(token);
        return isLetter(tokens, token)
                && (end == text.length() || " .-_/|,*\n".indexOf(text.charAt(end)) >= 0 || !isGlue(text.charAt(end)));
    }

    private int spelled(Tokens tokens, int token, WordingBuilder wording) {
        StringBuilder letters = new StringBuilder();
        int to = token;
        while (to < tokens.size() && to - token < MOST_LETTERS && standsAlone(tokens, to)) {
            letters.append(tokens.term(to++));
        }
        if (letters.length() < FEWEST_LETTERS) {
            return token;
        }
        int[] ends = joints.inLetters(Characters.leet(letters.toString(), 'i'));
        int from = 0;
        for (int end : ends) {
            String word = Characters.leet(letters.substring(from, end), 'i');
            int last = token + end - 1;
            wording.addHidden(
                    vocabulary.number(word), token + from, last + 1, tokens.start(token + from), tokens.end(last));
            from = end;
        }
        return token + from;
    }

    private static boolean isGlue(char sign) {
        return sign != ' ' && (Character.isLetterOrDigit(sign) || "@$!|*+#%^&-._€•?".indexOf(sign) >= 0);
    }

    /** Reads up to the next blank. */
    private int chunk(Tokens tokens, int token, int start, WordingBuilder wording) {
        String text = tokens.original();
        int to = token + 1;
        int end = tokens.end(token);
        boolean odd = start < tokens.start(token) || tokens.isNumber(token);
        while (end < text.length() && end - start <= LONGEST_CHUNK && isGlue(text.charAt(end))) {
            boolean inToken = to < tokens.size() && tokens.start(to) == end;
            odd |= inToken || !isJoint(text.charAt(end));
            end = inToken ? tokens.end(to++) : end + 1;
        }
        if (end - start > LONGEST_CHUNK || !odd && to == token + 1) {
            return token;
        }
        end = withoutStops(text, start, end);
        boolean asItIs = start == tokens.start(token) && end == tokens.end(token);
        if (asItIs || isCode(text, start, end)) {
            return token;
        }
        int[] full = odd ? vocabulary.contraction(text.substring(start, end).toLowerCase(Locale.ROOT)) : null;
        if (full != null) {
            wording.add(full, token, to);
            return to;
        }
        int number = odd ? odd(text.substring(start, end)) : joined(text.substring(start, end));
        if (number == Vocabulary.UNKNOWN) {
            return token;
        }
        wording.addHidden(number, token, to, start, end);
        return to;
    }

    private static boolean isJoint(char sign) {
        return sign == '-' || sign == '.' || sign == '_' || sign == '?';
    }

    /** A mark at the end is rather the sentence's than the word's, and a star that answers one before the word only stresses it. */
    private static int withoutStops(String text, int start, int end) {
        String stops = start > 0 && text.charAt(start - 1) == '*' ? ".!?-_*" : ".!?-_";
        int last = end;
        while (last > start && stops.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** $555 is a price, and rooms and parts are called A55 or P155: who hides a word seldom writes it large, short and in digits. */
    private static boolean isCode(String text, int start, int end) {
        String chunk = text.substring(start, end);
        if (chunk.chars().noneMatch(Character::isLetter)) {
            return true;
        }
        long digits = chunk.chars().filter(Character::isDigit).count();
        return digits > 0
                && chunk.chars().allMatch(sign -> Character.isDigit(sign) || Character.isUpperCase(sign))
                && (chunk.length() <= LONGEST_CODE || 2 * digits > chunk.length())
                && isAmongSmallLetters(text, start, end);
    }

    /** Whether there are small letters near, so that the large ones are chosen. */
    private static boolean isAmongSmallLetters(String text, int start, int end) {
        return text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
                .chars()
                .anyMatch(Character::isLowerCase);
    }

    private int odd(String chunk) {
        String small = chunk.toLowerCase(Locale.ROOT);
        int number = plain(Characters.leet(small, 'i'));
        number = number == Vocabulary.UNKNOWN ? plain(Characters.leet(small, 'l')) : number;
        if (number == Vocabulary.UNKNOWN && small.chars().anyMatch(sign -> Characters.isCover((char) sign))) {
            String word = covered.of(small);
            return word.isEmpty() ? joined(small) : vocabulary.number(word);
        }
        return number;
    }

    private int plain(String word) {
        if (word.length() < FEWEST_LETTERS || !word.chars().allMatch(Character::isLetter)) {
            return Vocabulary.UNKNOWN;
        }
        int number = vocabulary.number(word);
        return number == Vocabulary.UNKNOWN && Repeats.in(word) ? vocabulary.cut(word) : number;
    }

    private int joined(String chunk) {
        StringBuilder letters = new StringBuilder();
        chunk.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .forEach(letter -> letters.append((char) letter));
        String word = letters.toString();
        return vocabulary.hidden().number(word, 0, word.length(), word.hashCode());
    }
}
