package org.crosswalk.moderation.roster;

/**
 * A school of the district.
 *
 * @param id OneRoster {@code sourcedId}
 */
public record KnownSchool(String id, String name) {}
