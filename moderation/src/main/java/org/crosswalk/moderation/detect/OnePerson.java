package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** The sentences of a text that speak of one particular person: by pronoun, by kinship or role, or by name. */
final class OnePerson {
    private static final Set<String> PRONOUNS = words("pronouns");
    private static final Set<String> POINTERS = words("pointers");
    private static final Set<String> ROLES = words("roles");
    private static final Set<String> TITLES = words("titles");
    private static final Set<String> DEEDS = words("deeds");
    private static final Set<String> LEADS = words("leads");
    private static final Set<String> NO_NAMES = words("no-names");
    private static final int REACH = 3;
    private static final int AFTERTHOUGHT = 4;

    private final Tokens tokens;
    private final BitSet sentences = new BitSet();

    OnePerson(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.size(); token++) {
            if (isPerson(token)) {
                sentences.set(tokens.sentence(token));
            }
        }
    }

    private static Set<String> words(String part) {
        return WordList.words(OnePerson.class, "person-" + part + ".txt");
    }

    /** Whether the word's sentence speaks of somebody, or is only a few words thrown after one that does. */
    boolean spokenOfAt(int token) {
        int sentence = tokens.sentence(token);
        return sentences.get(sentence) || sentence > 0 && sentences.get(sentence - 1) && isShort(token);
    }

    private boolean isShort(int token) {
        int first = token;
        while (goesOn(first - 1, token) && token - first < AFTERTHOUGHT) {
            first--;
        }
        return !goesOn(first + AFTERTHOUGHT, token);
    }

    private boolean isPerson(int token) {
        String term = tokens.term(token);
        return PRONOUNS.contains(term)
                || ROLES.contains(term) && isPointedAt(token)
                || TITLES.contains(term) && goesOn(token + 1, token) && !tokens.isNumber(token + 1)
                || isName(token)
                || isNameInSmallLetters(token);
    }

    private boolean isPointedAt(int token) {
        for (int before = token - 1; before >= token - REACH && goesOn(before, token); before--) {
            if (POINTERS.contains(tokens.term(before))) {
                return true;
            }
        }
        return false;
    }

    /** A name tells of itself by a second one, by what its bearer does or has, or by the words that lead to it. */
    private boolean isName(int token) {
        if (!mayBeName(token)) {
            return false;
        }
        boolean led = token > 0 && goesOn(token - 1, token) && mayBeName(token - 1);
        boolean does = goesOn(token + 1, token) && DEEDS.contains(tokens.term(token + 1));
        return does || led && !tokens.startsSentence(token) || !tokens.startsSentence(token) && isFollowed(token);
    }

    private boolean isFollowed(int token) {
        return !goesOn(token + 1, token) || !tokens.isCapitalized(token + 1);
    }

    private boolean mayBeName(int token) {
        return tokens.isCapitalized(token)
                && !tokens.isAllCapitals(token)
                && tokens.end(token) - tokens.start(token) > 2
                && !NO_NAMES.contains(tokens.term(token));
    }

    /** Whoever writes no capitals still writes "sam has" or "sam got". */
    private boolean isNameInSmallLetters(int token) {
        return goesOn(token + 1, token)
                && DEEDS.contains(tokens.term(token + 1))
                && !tokens.isCapitalized(token)
                && !tokens.isNumber(token)
                && tokens.term(token).length() > 2
                && !NO_NAMES.contains(tokens.term(token))
                && !POINTERS.contains(tokens.term(token))
                && startsTalk(token);
    }

    private boolean startsTalk(int token) {
        return token == 0
                || tokens.clause(token) != tokens.clause(token - 1)
                || tokens.afterComma(token)
                || LEADS.contains(tokens.term(token - 1));
    }

    private boolean goesOn(int other, int token) {
        return other >= 0 && other < tokens.size() && tokens.sentence(other) == tokens.sentence(token);
    }
}
