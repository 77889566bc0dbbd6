package org.crosswalk.policy;

/**
 * Who leads what a breach of personal information asks for (CAM-07, BEL-12).
 *
 * @param duty by its name: {@code chief-operating-officer}
 */
public record BreachLead(Citation citation, String duty) {}
