package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the terms of a text, rule by rule: the longest at each place, none inside another. */
final class PhraseHits implements Automaton.Listener {
    private final Map<Integer, List<Span>> byRule = new TreeMap<>();

    @Override
    public void found(int from, int to, int rule) {
        List<Span> spans = byRule.computeIfAbsent(rule, absent -> new ArrayList<>());
        if (spans.isEmpty() || spans.getLast().to() <= from) {
            spans.add(new Span(from, to));
        } else if (spans.getLast().from() == from && spans.getLast().to() < to) {
            spans.set(spans.size() - 1, new Span(from, to));
        }
    }

    Map<Integer, List<Span>> byRule() {
        return byRule;
    }
}
