package org.crosswalk.roster.oneroster;

import java.util.List;

/** {@code demographics.csv}: the birth date and nothing else, since a student's rights depend on it (603 CMR 23.01). */
record DemographicsFile(Drafts drafts) {
    static final String NAME = "demographics.csv";

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(
                        List.of("sourcedId", "birthDate"),
                        line -> drafts.take(Kind.DEMOGRAPHIC, line, this::demographic));
    }

    private void demographic(CsvLine line) {
        String person = line.id("sourcedId");
        drafts.of(Kind.PERSON).mustKnow(person, "sourcedId");
        drafts.of(Kind.DEMOGRAPHIC).add(Row.of(person, line.date("birthDate")));
    }
}
