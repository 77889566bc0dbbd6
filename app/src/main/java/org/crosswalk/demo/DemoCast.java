package org.crosswalk.demo;

import java.util.List;
import org.crosswalk.access.Duty;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is who in the demo district, where that is the roster. */
final class DemoCast {
    /**
     * A part that a visitor can play.
     *
     * @param words what the sign-in page calls it
     * @param granted a duty that the roster does not give, or null
     * @param school where it is granted, or null for the district
     */
    record Part(
            PersonId person,
            String words,
            @Nullable Duty granted,
            @Nullable OrgId school) {
        Part(PersonId person, String words, @Nullable Duty granted) {
            this(person, words, granted, null);
        }

        static Part of(String person, String words) {
            return new Part(new PersonId(person), words, null);
        }
    }

    static final List<Part> PARTS = List.of(
            Part.of("dreyes", "Coach of Varsity Soccer, Harbor High School"),
            Part.of("sokafor", "Teacher of Biology, Harbor High School"),
            Part.of("rlindqvist", "Principal of Harbor High School"),
            new Part(new PersonId("ibrooks"), "Reviewer", Duty.REVIEWER),
            new Part(new PersonId("tmarsh"), "Records officer", Duty.RECORDS_OFFICER),
            new Part(new PersonId("vsantos"), "Second records officer", Duty.RECORDS_OFFICER),
            new Part(
                    new PersonId("cbell"), "Counselor, Harbor High School", Duty.COUNSELOR, new OrgId("school-harbor")),
            new Part(new PersonId("hdunn"), "Office of Harbor High School", Duty.OFFICE, new OrgId("school-harbor")),
            new Part(new PersonId("lortiz"), "Communications", Duty.COMMUNICATIONS),
            new Part(new PersonId("gwong"), "Superintendent's office", Duty.SUPERINTENDENT),
            new Part(new PersonId("okline"), "Director of Technology", Duty.TECHNOLOGY_DIRECTOR),
            new Part(new PersonId("nfarrow"), "Counsel", Duty.COUNSEL),
            new Part(new PersonId("pnair"), "IT administrator", Duty.IT_ADMINISTRATOR),
            Part.of("cmendes", "Principal of Mill Brook Middle School"),
            Part.of("apetrov", "Coach, Mill Brook Middle School"),
            Part.of("lhoffmann", "Teacher of Algebra, who has not signed the agreement yet"),
            Part.of("stu-01", "Student"));

    private DemoCast() {}
}
