package org.crosswalk.templates.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text with what was found in it, stretch by stretch; put together they are the whole text. */
public record Passages(List<Passage> all) {
    /** @param found what was found there; empty between findings */
    public record Passage(String text, List<Found> found) {
        /** The strictest of what follows. */
        public Found.Follows follows() {
            return found.stream()
                    .map(Found::follows)
                    .max(Comparator.naturalOrder())
                    .orElse(Found.Follows.NOTE);
        }
    }

    /** Findings that overlap share a stretch, so that each word is reached once. */
    public static Passages of(String text, List<Found> all, Found.Field field) {
        List<Passage> passages = new ArrayList<>();
        int done = 0;
        for (List<Found> together : overlapping(inOrder(all, field))) {
            int start = Math.max(done, together.getFirst().place().start());
            int end = Math.min(text.length(), end(together));
            if (start < end) {
                add(passages, text.substring(done, start), List.of());
                add(passages, text.substring(start, end), List.copyOf(together));
                done = end;
            }
        }
        add(passages, text.substring(done), List.of());
        return new Passages(passages);
    }

    private static List<Found> inOrder(List<Found> all, Found.Field field) {
        return all.stream()
                .filter(found -> found.place().field() == field)
                .sorted(Comparator.comparingInt(found -> found.place().start()))
                .toList();
    }

    private static List<List<Found>> overlapping(List<Found> inOrder) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found found : inOrder) {
            if (groups.isEmpty() || found.place().start() >= end(groups.getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(found);
        }
        return groups;
    }

    private static int end(List<Found> together) {
        return together.stream().mapToInt(found -> found.place().end()).max().orElse(0);
    }

    private static void add(List<Passage> passages, String text, List<Found> found) {
        if (!text.isEmpty()) {
            passages.add(new Passage(text, found));
        }
    }

    /** The text alone. */
    public String plain() {
        return all.stream().map(Passage::text).collect(Collectors.joining());
    }
}
