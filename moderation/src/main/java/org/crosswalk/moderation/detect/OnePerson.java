package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.Set;
import org.crosswalk.moderation.roster.CommonNames;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.StaffNames;
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
    private static final Set<String> GROWN_UP = words("grown-up");
    private static final Set<String> ANY_PUPIL = words("any-pupil");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "your", "one", "another", "some", "un", "una", "um", "uma", "su", "seu", "sua");
    private static final Set<String> THINGS = words("things");
    private static final Set<String> HEALERS = words("healers");
    private static final Set<String> OFFICES = words("offices");
    private static final int REACH = 3;
    private static final int AFTERTHOUGHT = 4;

    private final Tokens tokens;
    private final Set<String> notMeant;
    private final boolean pupilsOnly;
    private final BitSet sentences = new BitSet();

    private OnePerson(Tokens tokens, Set<String> notMeant, boolean pupilsOnly, BitSet staff) {
        this.tokens = tokens;
        this.notMeant = notMeant;
        this.pupilsOnly = pupilsOnly;
        for (int token = 0; token < tokens.size(); token++) {
            if (!staff.get(token) && isPerson(token)) {
                sentences.set(tokens.sentence(token));
            }
        }
    }

    static OnePerson anybody(Tokens tokens) {
        return new OnePerson(tokens, Set.of(), false, new BitSet());
    }

    /** Leaves out nurses and doctors: of illness they speak by their office. */
    static OnePerson patient(Tokens tokens) {
        return new OnePerson(tokens, HEALERS, false, new BitSet());
    }

    /** Leaves out the staff, whoever is called Mr. or Coach, and mothers: they have no marks. */
    static OnePerson pupil(Tokens tokens, StaffNames staff) {
        BitSet named = new BitSet();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapitalized(token)) {
                named.set(token, Math.max(token, staff.wholeNameAt(tokens, token)));
            }
        }
        return new OnePerson(tokens, OFFICES, true, named);
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
                || ROLES.contains(term) && isPointedAt(token) && !(pupilsOnly && isAnyone(token))
                || TITLES.contains(term)
                        && !notMeant.contains(term)
                        && goesOn(token + 1, token)
                        && !tokens.isNumber(token + 1)
                || isName(token)
                || isNameInSmallLetters(token);
    }

    private boolean isPointedAt(int token) {
        if (goesOn(token + 1, token) && tokens.joined(token + 1) && THINGS.contains(tokens.term(token + 1))) {
            return false;
        }
        for (int before = token - 1; before >= token - REACH && goesOn(before, token); before--) {
            if (POINTERS.contains(tokens.term(before))) {
                return true;
            }
        }
        return false;
    }

    /** A mother; or "a student" and "your child", who may be each of many. */
    private boolean isAnyone(int token) {
        String term = tokens.term(token);
        return GROWN_UP.contains(term) || ANY_PUPIL.contains(term) && ARTICLES.contains(tokens.term(token - 1));
    }

    /** A name tells of itself by a second one, by what its bearer does or has, or by the words that lead to it. */
    private boolean isName(int token) {
        if (!mayBeName(token) || isNotMeant(token)) {
            return false;
        }
        boolean led = token > 0 && goesOn(token - 1, token) && mayBeName(token - 1) && tokens.joined(token);
        if (led && !tokens.startsSentence(token) && !(isHardlyName(token - 1) && isHardlyName(token))) {
            return true;
        }
        boolean does = goesOn(token + 1, token) && DEEDS.contains(tokens.term(token + 1));
        return !isHardlyName(token) && !isPlace(token) && (does || !tokens.startsSentence(token) && isFollowed(token));
    }

    /** Whether an office stands before the name, as in "Dean Ruth Ostrow". */
    private boolean isNotMeant(int token) {
        for (int before = token - 1; before >= token - REACH && goesOn(before, token); before--) {
            if (notMeant.contains(tokens.term(before))) {
                return true;
            }
            if (!mayBeName(before)) {
                return false;
            }
        }
        return false;
    }

    private boolean isHardlyName(int token) {
        return OrdinaryWords.isHardlyName(tokens.term(token));
    }

    private boolean isPlace(int token) {
        return token > 0
                && goesOn(token - 1, token)
                && WordSet.PLACE_PREPOSITIONS.hasTokenAt(tokens, token - 1)
                && !CommonNames.contains(tokens.term(token));
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
                && !isHardlyName(token)
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
