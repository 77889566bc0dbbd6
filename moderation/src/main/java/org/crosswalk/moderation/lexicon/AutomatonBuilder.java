package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds one automaton; not for use by several threads. */
final class AutomatonBuilder {
    private static final int MOST_WAYS = 128;
    private static final int[] NOTHING = {};

    private final Vocabulary vocabulary;
    private final WordClasses classes;
    private final Edges edges = new Edges();
    private final List<Automaton.Node> nodes = new ArrayList<>();
    private final Map<Step, Integer> children = new HashMap<>();

    AutomatonBuilder(Vocabulary vocabulary, WordClasses classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
        newNode();
        newNode();
    }

    private record Step(int node, Piece piece) {}

    void add(Pattern pattern, int value) {
        int root = pattern.atStart() ? Automaton.AT_START : Automaton.ANYWHERE;
        Set<Integer> ends = through(Set.of(root), pattern.pieces());
        if (ends.contains(root) || ends.size() > MOST_WAYS) {
            throw new IllegalArgumentException("the pattern \"" + pattern.text() + "\" has too many optional parts");
        }
        ends.forEach(end -> addValue(end, value));
    }

    private Set<Integer> through(Set<Integer> from, List<Piece> pieces) {
        Set<Integer> ends = from;
        for (Piece piece : pieces) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int node : ends) {
                switch (piece) {
                    case Piece.Maybe(List<Piece> inner) -> {
                        next.add(node);
                        next.addAll(through(Set.of(node), inner));
                    }
                    default -> next.add(child(node, piece));
                }
            }
            ends = next;
        }
        return ends;
    }

    private int child(int node, Piece piece) {
        Step step = new Step(node, piece);
        Integer known = children.get(step);
        if (known != null) {
            return known;
        }
        int target = newNode();
        children.put(step, target);
        connect(node, piece, target);
        return target;
    }

    private void connect(int node, Piece piece, int target) {
        switch (piece) {
            case Piece.Word _, Piece.Stem _ -> {
                for (int number : vocabulary.numbers(piece)) {
                    edges.put(node, number, target);
                }
            }
            case Piece.Named(String name) -> classes.entries(name).forEach(entry -> connect(node, entry, target));
            case Piece.Choice(List<List<Piece>> ways) -> ways.forEach(way -> connect(node, way, target));
            case Piece.Any _ -> addAny(node, target);
            case Piece.Gap(int most) -> addGap(node, most, target);
            case Piece.Maybe _ -> throw new IllegalArgumentException("an alternative may not be optional as a whole");
        }
    }

    /** The last piece leads into the target; those before it have nodes of their own. */
    private void connect(int node, List<Piece> way, int target) {
        List<Piece> before = way.subList(0, way.size() - 1);
        if (way.getLast() instanceof Piece.Maybe(List<Piece> inner)) {
            connect(node, before, target);
            connect(node, Stream.concat(before.stream(), inner.stream()).toList(), target);
        } else {
            through(Set.of(node), before).forEach(last -> connect(last, way.getLast(), target));
        }
    }

    private void addAny(int node, int target) {
        Automaton.Node from = nodes.get(node);
        nodes.set(node, new Automaton.Node(from.values(), with(from.any(), target), from.gaps()));
    }

    private void addGap(int node, int most, int target) {
        Automaton.Node from = nodes.get(node);
        nodes.set(node, new Automaton.Node(from.values(), from.any(), with(from.gaps(), most, target)));
    }

    private void addValue(int node, int value) {
        Automaton.Node end = nodes.get(node);
        if (IntStream.of(end.values()).noneMatch(known -> known == value)) {
            nodes.set(node, new Automaton.Node(with(end.values(), value), end.any(), end.gaps()));
        }
    }

    private static int[] with(int[] known, int... more) {
        return IntStream.concat(IntStream.of(known), IntStream.of(more)).toArray();
    }

    private int newNode() {
        nodes.add(new Automaton.Node(NOTHING, NOTHING, NOTHING));
        return nodes.size() - 1;
    }

    Automaton build() {
        FirstSteps steps = new FirstSteps(edges, nodes);
        steps.merge(Automaton.ANYWHERE);
        steps.merge(Automaton.AT_START);
        return new Automaton(edges, nodes.toArray(Automaton.Node[]::new));
    }
}
