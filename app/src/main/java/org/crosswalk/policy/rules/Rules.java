package org.crosswalk.policy.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Writing;

/** The rules a pack can choose from, by the names it uses. */
public final class Rules {
    private static final Map<String, Function<Map<String, String>, Check>> BY_NAME = Map.of(
            "own-group", _ -> new OwnGroup(),
            "whole-group", _ -> new WholeGroup(),
            "copy-to-principal", _ -> new PrivacyCopy(),
            "never-one-alone", _ -> new NeverAlone(),
            "guardian-rights", _ -> new GuardianRights(),
            "sis-address", _ -> new SisAddress(),
            "scan", Rules::scan);

    private Rules() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * Makes the rule's check.
     *
     * @param parameters as the pack gives them
     * @throws IllegalArgumentException where no such rule exists or a parameter is wrong, with a sentence saying so
     */
    public static Check make(String name, Map<String, String> parameters) {
        Function<Map<String, String>, Check> maker = BY_NAME.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("There is no rule named " + name);
        }
        return maker.apply(parameters);
    }

    private static Check scan(Map<String, String> parameters) {
        Map<String, String> categories = new HashMap<>(parameters);
        String in = categories.remove("in");
        Map<String, Consequence> leads = new HashMap<>();
        categories.forEach((category, consequence) -> leads.put(category, consequence(category, consequence)));
        Consequence otherwise = leads.remove("otherwise");
        return new ScanCategories(
                in == null ? Set.of(Writing.values()) : writings(in),
                Map.copyOf(leads),
                otherwise == null ? Consequence.HOLD : otherwise);
    }

    private static Set<Writing> writings(String in) {
        return Arrays.stream(in.strip().split("\\s+")).map(Writing::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Consequence consequence(String category, String text) {
        return EnumSet.allOf(Consequence.class).stream()
                .filter(consequence -> consequence.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The scan category " + category + " cannot lead to '" + text + "'"));
    }
}
