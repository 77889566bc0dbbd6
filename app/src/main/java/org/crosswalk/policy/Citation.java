package org.crosswalk.policy;

/**
 * Where a rule comes from.
 *
 * @param clause id in {@code docs/policy-map.md}, such as {@code LEI-09}
 * @param says the clause in plain words
 */
public record Citation(String clause, String document, String section, String says) {}
