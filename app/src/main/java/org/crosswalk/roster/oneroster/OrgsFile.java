package org.crosswalk.roster.oneroster;

import java.util.List;

/** {@code orgs.csv}: the district and its schools. */
record OrgsFile(Drafts drafts) {
    static final String NAME = "orgs.csv";

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(List.of("sourcedId", "name", "type"), line -> drafts.take(Kind.ORG, line, this::org));
    }

    private void org(CsvLine line) {
        drafts.of(Kind.ORG)
                .add(Row.of(
                        line.id("sourcedId"),
                        line.required("name"),
                        line.required("type"),
                        line.raw("parentSourcedId") == null ? null : line.id("parentSourcedId")));
    }
}
