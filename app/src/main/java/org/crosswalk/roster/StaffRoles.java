package org.crosswalk.roster;

import java.util.Set;

/** OneRoster's roles, told apart into students, staff and family. */
public final class StaffRoles {
    /** Roles of people who work for the district; whoever has one at a school belongs to its staff. */
    public static final Set<String> ALL = Set.of(
            "administrator",
            "aide",
            "counselor",
            "districtAdministrator",
            "principal",
            "proctor",
            "siteAdministrator",
            "systemAdministrator",
            "teacher");

    private StaffRoles() {}
}
