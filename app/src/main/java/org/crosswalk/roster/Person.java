package org.crosswalk.roster;

import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the roster: student, guardian or staff.
 *
 * @param email the SIS-listed address, or null where the SIS lists none
 * @param language the language to be written to, as a BCP 47 tag; {@code en} where the SIS says nothing
 * @param grade a student's grade as the SIS writes it, or null
 */
public record Person(
        PersonId id,
        String givenName,
        String familyName,
        @Nullable String preferredGivenName,
        @Nullable EmailAddress email,
        String language,
        @Nullable String grade) {

    /** The same person with another address. */
    public Person at(EmailAddress address) {
        return new Person(id, givenName, familyName, preferredGivenName, address, language, grade);
    }

    /** The name a page shows: the preferred given name where there is one. */
    public String name() {
        return (preferredGivenName == null ? givenName : preferredGivenName) + " " + familyName;
    }
}
