package org.crosswalk.roster.oneroster;

import java.util.List;

/** What the roster mirrors, one kind a table, in the order in which kinds refer to one another. */
public enum Kind {
    ORG("orgs", "name", "kind", "parent_id"),
    TERM("terms", "title", "begins_on", "ends_on"),
    PERSON(
            "people",
            "given_name",
            "family_name",
            "middle_name",
            "preferred_given_name",
            "identifier",
            "email",
            "language",
            "grade"),
    DEMOGRAPHIC("demographics", "birth_date"),
    ROLE("roles", "person_id", "org_id", "role", "begins_on", "ends_on"),
    GROUP("groups", "title", "kind", "org_id", "term_ids", "begins_on", "ends_on"),
    ENROLMENT("enrolments", "group_id", "person_id", "role", "begins_on", "ends_on"),
    GUARDIANSHIP(
            "guardianships",
            "student_id",
            "guardian_id",
            "relationship",
            "educational_rights",
            "restriction",
            "restricted_from",
            "restricted_to"),
    CONSENT("consents", "media_release", "media_release_expires", "publication_opt_out", "directory_opt_out");

    private final String plural;
    private final List<String> columns;

    Kind(String plural, String... columns) {
        this.plural = plural;
        this.columns = List.of(columns);
    }

    /** How a report calls many of them; also the name of their table, after {@code roster_}. */
    public String plural() {
        return plural;
    }

    /** The columns of a row's values, in order; {@code id} and {@code ended_on} aside. */
    public List<String> columns() {
        return columns;
    }

    int column(String name) {
        return columns.indexOf(name);
    }
}
