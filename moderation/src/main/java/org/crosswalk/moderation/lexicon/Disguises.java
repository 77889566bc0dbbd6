package org.crosswalk.moderation.lexicon;

import java.util.Locale;
import org.crosswalk.moderation.disguise.Characters;
import org.crosswalk.moderation.disguise.Repeats;
import org.crosswalk.moderation.text.Tokens;

/** Recognizes words of the rules that a text hides; asked only where a word looks odd or is not known. */
final class Disguises {
    private static final int MOST_LETTERS = 40;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_CHUNK = 24;

    private final Vocabulary vocabulary;
    private final Joints joints;
    private final CoveredWords covered;

    Disguises(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.joints = new Joints(vocabulary);
        this.covered = new CoveredWords(vocabulary.covered());
    }

    /** Words in letters one by one, or with digits and signs among the letters. @return the token after, or the same */
    int acrossTokens(Tokens tokens, int token, WordingBuilder wording) {
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

    /** A mark at the end is rather the sentence's than the word's. */
    private static int withoutStops(String text, int start, int end) {
        int last = end;
        while (last > start && ".!?-_".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
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
        return number == Vocabulary.UNKNOWN && Repeats.in(word) ? cut(word) : number;
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

    /** Adds the words that stand behind a writing which no rule knows, or the writing as an unknown word. */
    int unknown(Tokens tokens, int token, WordingBuilder wording) {
        String term = tokens.term(token);
        int lookAlike = isAscii(term) ? Vocabulary.UNKNOWN : eitherWay(Characters.latin(term));
        if (lookAlike >= 0) {
            wording.addHidden(lookAlike, token, token + 1, tokens.start(token), tokens.end(token));
            return token + 1;
        }
        int number = seen(term);
        if (number == Vocabulary.UNKNOWN && token + 1 < tokens.size() && tokens.joined(token + 1)) {
            int both = vocabulary.hidden().numberOfBoth(term, tokens.term(token + 1));
            if (both != Vocabulary.UNKNOWN
                    && term.length() + tokens.term(token + 1).length() >= 5) {
                wording.add(both, token, token + 2);
                return token + 2;
            }
        }
        int[] ends = number == Vocabulary.UNKNOWN ? joints.in(term) : new int[0];
        if (ends.length == 0) {
            wording.add(number, token, token + 1);
        } else {
            addParts(tokens, token, ends, wording);
        }
        return token + 1;
    }

    private void addParts(Tokens tokens, int token, int[] ends, WordingBuilder wording) {
        String term = tokens.term(token);
        boolean plain = tokens.end(token) - tokens.start(token) == term.length();
        int from = 0;
        for (int end : ends) {
            int number = vocabulary.number(term.substring(from, end));
            int start = tokens.start(token);
            wording.add(
                    number, token, token + 1, plain ? start + from : start, plain ? start + end : tokens.end(token));
            from = end;
        }
    }

    private int seen(String term) {
        int number = vocabulary.misspelt(term);
        return number == Vocabulary.UNKNOWN && Repeats.in(term) ? cut(term) : number;
    }

    /** Letters that stand on their heads are read from behind. */
    private int eitherWay(String latin) {
        int number = vocabulary.number(latin);
        return number == Vocabulary.UNKNOWN
                ? vocabulary.number(new StringBuilder(latin).reverse().toString())
                : number;
    }

    private int cut(String word) {
        int number = vocabulary.number(Repeats.cut(word, 1));
        return number == Vocabulary.UNKNOWN ? vocabulary.number(Repeats.cut(word, 2)) : number;
    }

    private static boolean isAscii(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
