package org.crosswalk.roster.oneroster;

import java.util.List;

/** {@code academicSessions.csv}: school years, semesters and terms. */
record TermsFile(Drafts drafts) {
    static final String NAME = "academicSessions.csv";

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(List.of("sourcedId", "startDate", "endDate"), line -> drafts.take(Kind.TERM, line, this::term));
    }

    private void term(CsvLine line) {
        line.required("startDate");
        line.required("endDate");
        line.mustNotEndBefore("startDate", "endDate");
        String title = line.text("title");
        drafts.of(Kind.TERM)
                .add(Row.of(
                        line.id("sourcedId"),
                        title == null ? "" : title,
                        line.date("startDate"),
                        line.date("endDate")));
    }
}
