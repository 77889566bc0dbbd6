package org.crosswalk.roster.oneroster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side file that says who is whose guardian, with rights and restrictions. */
record GuardianshipsFile(Drafts drafts, GuardianshipColumns columns) {

    void read(RosterPackage source) {
        new CsvTable(source, columns.file())
                .read(
                        List.of(columns.student(), columns.guardian()),
                        line -> drafts.take(Kind.GUARDIANSHIP, line, id(line), this::guardianship));
    }

    static String id(String student, String guardian) {
        return student + "|" + guardian;
    }

    private String id(CsvLine line) {
        return id(String.valueOf(line.raw(columns.student())), String.valueOf(line.raw(columns.guardian())));
    }

    private void guardianship(CsvLine line) {
        String student = line.id(columns.student());
        String guardian = line.id(columns.guardian());
        drafts.of(Kind.PERSON).mustKnow(student, columns.student());
        drafts.of(Kind.PERSON).mustKnow(guardian, columns.guardian());
        String relationship = line.text(columns.relationship(), 60);
        drafts.of(Kind.GUARDIANSHIP)
                .add(Row.of(
                        id(student, guardian),
                        student,
                        guardian,
                        relationship == null ? "guardian" : relationship,
                        line.truth(columns.educationalRights()),
                        restriction(line),
                        line.date(columns.restrictionFrom()),
                        line.date(columns.restrictionTo())));
    }

    private @Nullable String restriction(CsvLine line) {
        String restriction = line.text(columns.restriction(), 120);
        String dated = line.raw(columns.restrictionFrom()) != null
                ? columns.restrictionFrom()
                : line.raw(columns.restrictionTo()) != null ? columns.restrictionTo() : null;
        if (restriction == null && dated != null) {
            throw new BadField(columns.restriction(), "is missing, though " + dated + " dates one");
        }
        line.mustNotEndBefore(columns.restrictionFrom(), columns.restrictionTo());
        return restriction;
    }
}
