package org.crosswalk.templates.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of text, marked or not; put together they are the whole text. */
public record Fragment(String text, boolean marked) {
    /** Where to mark, in UTF-16 units; {@code end} is one past the last. */
    public record Span(int start, int end) {}

    /** The whole text with the spans marked; spans may overlap and come in any order. */
    public static List<Fragment> of(String text, List<Span> spans) {
        List<Fragment> fragments = new ArrayList<>();
        int done = 0;
        for (Span span : inOrder(spans)) {
            int start = Math.max(done, span.start());
            int end = Math.min(text.length(), span.end());
            if (start < end) {
                add(fragments, text.substring(done, start), false);
                add(fragments, text.substring(start, end), true);
                done = end;
            }
        }
        add(fragments, text.substring(done), false);
        return fragments;
    }

    private static List<Span> inOrder(List<Span> spans) {
        return spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private static void add(List<Fragment> fragments, String text, boolean marked) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, marked));
        }
    }
}
