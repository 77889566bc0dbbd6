package org.crosswalk.policy.packs;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.rules.WrongParameter;

/** Reads one rule of a pack or a layer. */
final class RuleReader {
    private RuleReader() {}

    /** Makes the check that has that name, with those parameters. */
    interface Maker {
        Check make(String name, Map<String, String> parameters);
    }

    static Rule rule(Part part, Map<String, Citation> clauses, Maker maker) {
        Fields fields = part.fields("a rule", Set.of("rule", "clause", "with"));
        String name = fields.text("rule");
        Map<String, Part.Entry> with = fields.find("with")
                .map(parameters -> parameters.entries("the parameters of " + name))
                .orElse(Map.of());
        Map<String, String> given = new HashMap<>();
        with.forEach((parameter, entry) -> given.put(parameter, entry.value().text(parameter)));
        Citation citation = cited(fields.part("clause"), clauses);
        try {
            return new Rule(name, citation, maker.make(name, given));
        } catch (WrongParameter wrong) {
            Part.Entry entry = with.get(wrong.parameter());
            throw (entry == null ? part : entry.name()).broken(String.valueOf(wrong.getMessage()));
        } catch (IllegalArgumentException noRule) {
            throw part.broken(String.valueOf(noRule.getMessage()));
        }
    }

    static Citation cited(Part clause, Map<String, Citation> clauses) {
        Citation citation = clauses.get(clause.text("a clause"));
        if (citation == null) {
            throw clause.broken("Clause " + clause.text("a clause") + " is cited, but the pack does not have it");
        }
        return citation;
    }
}
