package org.crosswalk.moderation.lexicon;

/**
 * Words of a rule in a text.
 *
 * @param from first token
 * @param to one past the last token
 */
public record PhraseHit(Rule rule, int from, int to) {}
