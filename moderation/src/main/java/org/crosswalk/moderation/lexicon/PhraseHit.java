package org.crosswalk.moderation.lexicon;

/**
 * Words of a rule in a text.
 *
 * @param from first token
 * @param to one past the last token
 * @param start first UTF-16 unit of the original; a picture stands outside the tokens
 * @param end one past the last UTF-16 unit
 */
public record PhraseHit(Rule rule, int from, int to, int start, int end) {}
