package org.crosswalk.moderation.particulars;

/**
 * A particular as a text writes it.
 *
 * @param from first token
 * @param to one past the last token
 * @param key the same for every way to write the same thing: to look it up with {@link KnownParticulars}
 */
public record Written(int from, int to, String key) {}
