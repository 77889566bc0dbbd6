package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;

/** All the ways in which one student's name is written, as sequences of terms. */
final class NameForms {
    private static final int SHORTEST_RUN_TOGETHER = 8;

    private final List<Set<List<String>>> givenNames;
    private final Set<List<String>> familyNames;
    private final BiConsumer<NameForm, List<String>> listener;

    private NameForms(
            List<Set<List<String>>> givenNames,
            Set<List<String>> familyNames,
            BiConsumer<NameForm, List<String>> listener) {
        this.givenNames = givenNames;
        this.familyNames = familyNames;
        this.listener = listener;
    }

    static void tell(KnownStudent student, BiConsumer<NameForm, List<String>> listener) {
        List<Set<List<String>>> given = student.givenNames().stream()
                .map(Terms::of)
                .filter(name -> !name.isEmpty())
                .map(NameForms::givenName)
                .toList();
        List<String> family = Terms.of(student.familyName());
        new NameForms(given, family.isEmpty() ? Set.of() : FamilyNames.of(family), listener).tell();
    }

    private static Set<List<String>> givenName(List<String> name) {
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(name);
        ways.add(List.of(String.join("", name)));
        if (name.size() > 1 && name.getFirst().length() > 2) {
            ways.add(List.of(name.getFirst()));
        }
        return ways;
    }

    private void tell() {
        familyNames.forEach(family -> listener.accept(NameForm.SINGLE, family));
        for (Set<List<String>> given : givenNames) {
            given.forEach(name -> listener.accept(NameForm.SINGLE, name));
            given.forEach(name -> familyNames.forEach(family -> together(name, family)));
        }
        twoGivenNames().forEach(names -> familyNames.forEach(family -> inBothOrders(names, family)));
    }

    private void together(List<String> given, List<String> family) {
        inBothOrders(given, family);
        listener.accept(NameForm.ABBREVIATED, join(initial(given), family));
        listener.accept(NameForm.ABBREVIATED, join(given, initial(family)));
        String run = String.join("", join(given, family));
        if (run.length() >= SHORTEST_RUN_TOGETHER) {
            listener.accept(NameForm.RUN_TOGETHER, List.of(run));
        }
    }

    private void inBothOrders(List<String> given, List<String> family) {
        listener.accept(NameForm.FULL, join(given, family));
        listener.accept(NameForm.REVERSED, join(family, given));
        listener.accept(NameForm.REVERSED, join(family, List.of(TokenTrie.COMMA), given));
    }

    private List<List<String>> twoGivenNames() {
        List<List<String>> both = new ArrayList<>();
        for (Set<List<String>> second : givenNames.subList(Math.min(1, givenNames.size()), givenNames.size())) {
            List<String> first = givenNames.getFirst().iterator().next();
            List<String> name = second.iterator().next();
            both.add(join(first, name));
            both.add(join(first, initial(name)));
        }
        return both;
    }

    private static List<String> initial(List<String> name) {
        return List.of(name.getFirst().substring(0, name.getFirst().offsetByCodePoints(0, 1)));
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
