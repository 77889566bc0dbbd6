package org.crosswalk.moderation.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes one node of all those to which the first word of a pattern leads: a word like "the" begins hundreds of patterns,
 * and a text has it often. Words that lead to the same nodes share the new one.
 */
final class FirstSteps {
    private static final int FEWEST = 3;

    /** What a new node may cost in edges. */
    private static final int MOST_EDGES = 6_000;

    private final Edges edges;
    private final List<Automaton.Node> nodes;
    private final Map<Integer, int[]> followers;
    private final Map<List<Integer>, Integer> merged = new HashMap<>();

    FirstSteps(Edges edges, List<Automaton.Node> nodes) {
        this.edges = edges;
        this.nodes = nodes;
        this.followers = edges.words();
    }

    void merge(int root) {
        for (int word : followers.getOrDefault(root, new int[0])) {
            int[] targets = edges.targets(root, word);
            if (targets.length >= FEWEST && cost(targets) <= MOST_EDGES) {
                edges.putOnly(root, word, merged(targets));
            }
        }
    }

    private int merged(int[] targets) {
        List<Integer> key = IntStream.of(targets).boxed().toList();
        Integer known = merged.get(key);
        if (known == null) {
            known = node(targets);
            merged.put(key, known);
        }
        return known;
    }

    private int cost(int[] targets) {
        return IntStream.of(targets).map(node -> words(node).length).sum();
    }

    private int node(int[] targets) {
        List<Automaton.Node> parts = IntStream.of(targets).mapToObj(nodes::get).toList();
        int[] any = together(parts.stream().flatMapToInt(part -> IntStream.of(part.any())));
        int[] gaps = gaps(parts);
        int node = nodes.size();
        nodes.add(new Automaton.Node(
                parts.stream()
                        .flatMapToInt(part -> IntStream.of(part.values()))
                        .distinct()
                        .toArray(),
                any,
                gaps));
        for (int target : targets) {
            for (int word : words(target)) {
                for (int next : edges.targets(target, word)) {
                    edges.put(node, word, next);
                }
            }
        }
        return node;
    }

    /** Of gaps of one length there is one. */
    private int[] gaps(List<Automaton.Node> parts) {
        Map<Integer, Set<Integer>> byLength = new TreeMap<>();
        for (Automaton.Node part : parts) {
            for (int i = 0; i < part.gaps().length; i += 2) {
                byLength.computeIfAbsent(part.gaps()[i], absent -> new TreeSet<>())
                        .add(part.gaps()[i + 1]);
            }
        }
        return byLength.entrySet().stream()
                .flatMapToInt(
                        gap -> IntStream.of(together(gap.getValue().stream().mapToInt(Integer::intValue)))
                                .flatMap(next -> IntStream.of(gap.getKey(), next)))
                .toArray();
    }

    private int[] together(IntStream nexts) {
        int[] targets = nexts.distinct().sorted().toArray();
        boolean cheap = targets.length > 1 && cost(targets) <= MOST_EDGES;
        return cheap ? new int[] {merged(targets)} : targets;
    }

    private int[] words(int node) {
        return followers.getOrDefault(node, new int[0]);
    }
}
