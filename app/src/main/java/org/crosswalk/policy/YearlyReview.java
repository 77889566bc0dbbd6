package org.crosswalk.policy;

/**
 * What a district's text has looked into once a year (WES-15, CAM-12).
 *
 * @param id within the pack
 * @param by who does it, by the name of a duty: {@code technology-director}
 * @param what is looked into, in plain words
 */
public record YearlyReview(String id, Citation citation, String by, String what) {}
