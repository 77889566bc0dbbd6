package org.crosswalk.policy;

/** A named rule of a pack, with the clause it comes from. */
public record Rule(String name, Citation citation, Check check) {}
