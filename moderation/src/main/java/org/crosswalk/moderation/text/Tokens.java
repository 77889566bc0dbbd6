package org.crosswalk.moderation.text;

/**
 * The words of a text: folded terms, with offsets in UTF-16 units of the original, and the sentence and clause each
 * stands in. Immutable.
 */
public interface Tokens {
    String original();

    int size();

    /** Folded: small letters, no diacritics, no invisible characters. */
    String term(int token);

    int start(int token);

    int end(int token);

    /** Number of the sentence, from 0. */
    int sentence(int token);

    /** Number of the clause in the whole text, from 0; no clause reaches over the end of a sentence. */
    int clause(int token);

    /** Whether the word stands inside double quotation marks. */
    boolean quoted(int token);

    /** The marks before a token; before the first one past the end there is the end of a paragraph. */
    int gap(int token);

    /** Whether this word and the one before can be parts of one name or phrase. */
    default boolean joined(int token) {
        return Gap.joins(gap(token), isInitial(token - 1));
    }

    /** Whether nothing but a comma stands before this word. */
    default boolean afterComma(int token) {
        return Gap.joinsByComma(gap(token));
    }

    /** Whether this word and the one before can be parts of one name of which the first is cut short, as in St. Clair. */
    default boolean joinedByDot(int token) {
        return term(token - 1).length() <= 3 && (gap(token) & ~(Gap.DOT | Gap.SPACE)) == 0;
    }

    /** Whether the word hangs on its neighbours, as words of handles, addresses and file names do. */
    default boolean isLinked(int token) {
        return isTag(token) || token > 0 && Gap.links(gap(token)) || token + 1 < size() && Gap.links(gap(token + 1));
    }

    /** Whether a space or line break stands before this word. */
    default boolean spaced(int token) {
        return Gap.isBlank(gap(token));
    }

    /** Whether nothing but an apostrophe stands before this word, as within {@code don't}. */
    default boolean afterApostrophe(int token) {
        return gap(token) == Gap.APOSTROPHE;
    }

    /** Whether pictures or other signs without a meaning of their own stand before this word. */
    default boolean hasSigns(int token) {
        return (gap(token) & Gap.OTHER) != 0;
    }

    /** Whether nothing but blanks and such signs stands before this word. */
    default boolean afterSign(int token) {
        return Gap.joinsBySign(gap(token));
    }

    /** Whether a dot stands before this word, or after the last. */
    default boolean afterDot(int token) {
        return token < size() ? (gap(token) & Gap.DOT) != 0 : original().startsWith(".", end(token - 1));
    }

    /** Whether this is the first word of a hashtag or handle. */
    default boolean isTag(int token) {
        return (gap(token) & Gap.TAG) != 0;
    }

    default boolean startsSentence(int token) {
        return token == 0 || sentence(token) != sentence(token - 1);
    }

    default boolean isInitial(int token) {
        return term(token).length() == 1 && Character.isLetter(term(token).charAt(0));
    }

    default boolean isNumber(int token) {
        return Character.isDigit(term(token).charAt(0));
    }

    default boolean isCapitalized(int token) {
        return Character.isUpperCase(original().codePointAt(start(token)));
    }

    /** Whether the word has capital letters only, and at least two letters. */
    default boolean isAllCapitals(int token) {
        return end(token) - start(token) > 1
                && isCapitalized(token)
                && Character.isUpperCase(original().codePointBefore(end(token)));
    }
}
