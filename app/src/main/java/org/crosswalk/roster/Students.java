package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** All students at once, as the scanner must know them to find their names. */
public interface Students {
    /**
     * A student by every name a message may use.
     *
     * @param givenNames given, preferred and middle names, the given name first
     * @param number the student number of the SIS, or null
     * @param schools where the student has a student's role on that day
     * @param groups titles of the student's teams and clubs, whatever their dates
     * @param language of the home, as a BCP 47 tag
     */
    record Student(
            PersonId id,
            List<String> givenNames,
            String familyName,
            @Nullable String number,
            @Nullable String grade,
            Set<OrgId> schools,
            Set<String> groups,
            @Nullable EmailAddress email,
            String language) {}

    /** Everybody who has a student's role on that day. */
    Collection<Student> all(LocalDate on);

    /** Everybody who has a student's role that has not been ended, whatever its dates. */
    Collection<Student> all();
}
