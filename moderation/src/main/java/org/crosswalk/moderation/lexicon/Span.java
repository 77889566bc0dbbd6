package org.crosswalk.moderation.lexicon;

/** @param to one past the last word */
record Span(int from, int to) {}
