package org.crosswalk.moderation.verdict;

import java.util.Set;

/**
 * One thing found in a text, explained.
 *
 * @param start first UTF-16 unit of the original text
 * @param end one past the last UTF-16 unit
 * @param students {@code sourcedId}s of the students whom the words fit; empty where the finding is not about a student
 * @param rule the rule that found it, as named in the lexicon
 * @param why one plain sentence for the author
 */
public record Finding(
        Category category, int start, int end, Set<String> students, Severity severity, String rule, String why) {}
