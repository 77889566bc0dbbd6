package org.crosswalk.moderation.roster;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a roster tells of a student beside name and grade; each may be unknown.
 *
 * @param groups titles of the student's classes, teams and clubs
 * @param address as the roster writes it
 * @param phones as the roster writes them
 * @param language of the home, as a BCP 47 tag
 */
public record Particulars(
        Set<String> groups,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        Set<String> phones,
        Set<String> emails,
        @Nullable String language) {
    public static final Particulars UNKNOWN = new Particulars(Set.of(), null, null, Set.of(), Set.of(), null);
}
