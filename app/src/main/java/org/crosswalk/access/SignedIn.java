package org.crosswalk.access;

import java.util.Set;
import org.crosswalk.common.PersonId;

/**
 * Who is asking, with their duties as of now.
 *
 * @param language the pages' language for those without duties, as the roster lists it; staff read English
 */
public record SignedIn(PersonId person, String name, Set<Charge> charges, String language) {
    public SignedIn(PersonId person, String name, Set<Charge> charges) {
        this(person, name, charges, "en");
    }
}
