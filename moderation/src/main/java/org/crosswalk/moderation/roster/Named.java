package org.crosswalk.moderation.roster;

import java.util.List;

/** A person's names as the roster has them. */
interface Named {
    /** The given name first. */
    List<String> givenNames();

    String familyName();
}
