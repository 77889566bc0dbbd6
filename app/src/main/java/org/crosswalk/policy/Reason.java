package org.crosswalk.policy;

/** One rule's word on a proposal, kept with the decision. */
public record Reason(String rule, Citation citation, Ruling ruling) {}
