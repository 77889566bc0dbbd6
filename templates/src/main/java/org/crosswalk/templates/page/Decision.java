package org.crosswalk.templates.page;

import java.util.List;

/**
 * What was decided, or would be, and why.
 *
 * @param copied the principals who get a copy
 * @param edition the policy pack and its edition
 */
public record Decision(Outcome outcome, List<Copied> copied, List<Reason> reasons, String edition) {
    /** @param school the name of the school whose principal this is */
    public record Copied(String name, String school) {}

    /**
     * One reason with its source.
     *
     * @param words one plain sentence
     * @param clause such as {@code LEI-09}
     * @param document such as "Leicester Acceptable Use Policy"
     * @param section such as "Online Communications"; empty where the document has none
     * @param quote what the clause says; empty where the pack does not say
     */
    public record Reason(String words, String clause, String document, String section, String quote) {}
}
