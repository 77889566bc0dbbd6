package org.crosswalk.access;

import java.util.Set;
import org.crosswalk.common.PersonId;

/** Who is asking, with their duties as of now. */
public record SignedIn(PersonId person, String name, Set<Charge> charges) {}
