package org.crosswalk.roster;

/** What a group is; a coach or advisor leads a team or club, a teacher a class, a principal a school, the superintendent's office a district. */
public enum GroupKind {
    TEAM,
    CLUB,
    CLASS,
    SCHOOL,
    DISTRICT
}
