package org.crosswalk.roster.oneroster;

import java.util.List;

/** {@code roles.csv} of OneRoster 1.2: who is what in which org, and when. */
record RolesFile(Drafts drafts) {
    static final String NAME = "roles.csv";

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(
                        List.of("sourcedId", "userSourcedId", "role", "orgSourcedId"),
                        line -> drafts.take(Kind.ROLE, line, this::role));
    }

    private void role(CsvLine line) {
        String id = line.id("sourcedId");
        String person = line.id("userSourcedId");
        String org = line.id("orgSourcedId");
        drafts.of(Kind.PERSON).mustKnow(person, "userSourcedId");
        drafts.of(Kind.ORG).mustKnow(org, "orgSourcedId");
        line.mustNotEndBefore("beginDate", "endDate");
        drafts.of(Kind.ROLE)
                .add(Row.of(
                        id,
                        person,
                        org,
                        Roles.required(line, "role", Roles.OF_USERS),
                        line.date("beginDate"),
                        line.date("endDate")));
    }
}
