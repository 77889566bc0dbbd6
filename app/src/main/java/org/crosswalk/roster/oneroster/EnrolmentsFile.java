package org.crosswalk.roster.oneroster;

import java.util.List;

/** {@code enrollments.csv}: who belongs to which class, team or club, and when. */
record EnrolmentsFile(Drafts drafts) {
    static final String NAME = "enrollments.csv";

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(
                        List.of("sourcedId", "classSourcedId", "userSourcedId", "role"),
                        line -> drafts.take(Kind.ENROLMENT, line, this::enrolment));
    }

    private void enrolment(CsvLine line) {
        String id = line.id("sourcedId");
        String group = line.id("classSourcedId");
        String person = line.id("userSourcedId");
        drafts.of(Kind.GROUP).mustKnow(group, "classSourcedId");
        drafts.of(Kind.PERSON).mustKnow(person, "userSourcedId");
        line.mustNotEndBefore("beginDate", "endDate");
        drafts.of(Kind.ENROLMENT)
                .add(Row.of(
                        id,
                        group,
                        person,
                        Roles.required(line, "role", Roles.OF_ENROLMENTS),
                        line.date("beginDate"),
                        line.date("endDate")));
    }
}
