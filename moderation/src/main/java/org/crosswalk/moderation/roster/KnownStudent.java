package org.crosswalk.moderation.roster;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner knows of a student.
 *
 * @param id OneRoster {@code sourcedId}
 * @param givenNames given, preferred and middle names, the given name first
 * @param number student number, or null
 * @param schools {@code sourcedId}s of the schools attended
 */
public record KnownStudent(
        String id,
        List<String> givenNames,
        String familyName,
        @Nullable String number,
        @Nullable String grade,
        Set<String> schools,
        Particulars particulars)
        implements Named {
    public KnownStudent(
            String id,
            List<String> givenNames,
            String familyName,
            @Nullable String number,
            @Nullable String grade,
            Set<String> schools) {
        this(id, givenNames, familyName, number, grade, schools, Particulars.UNKNOWN);
    }
}
