package org.crosswalk.moderation.roster;

import java.util.List;

/**
 * Somebody who works for the district: staff may be named, and a student of the same name is told apart by it.
 *
 * @param id OneRoster {@code sourcedId}
 * @param givenNames given, preferred and middle names, the given name first
 */
public record KnownStaff(String id, List<String> givenNames, String familyName) implements Named {}
