package org.crosswalk.roster.oneroster;

import java.util.List;

/** The side file of media releases and opt-outs. */
record ConsentsFile(Drafts drafts, ConsentColumns columns) {

    void read(RosterPackage source) {
        new CsvTable(source, columns.file())
                .read(
                        List.of(columns.student()),
                        line -> drafts.take(Kind.CONSENT, line, line.raw(columns.student()), this::consent));
    }

    private void consent(CsvLine line) {
        String student = line.id(columns.student());
        drafts.of(Kind.PERSON).mustKnow(student, columns.student());
        drafts.of(Kind.CONSENT)
                .add(Row.of(
                        student,
                        line.text(columns.mediaRelease(), 40),
                        line.date(columns.mediaReleaseExpires()),
                        line.truth(columns.publicationOptOut()),
                        line.truth(columns.directoryOptOut())));
    }
}
