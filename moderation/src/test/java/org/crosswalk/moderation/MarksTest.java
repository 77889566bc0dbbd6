package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownStaff;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private static final Scanner SCANNER = SchoolScanner.over(
            new District(Cast.ALL, List.of(new KnownStaff("t1", List.of("Holly"), "Quimby")), List.of(), Set.of()),
            Lexicon.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPAs this term: Simone 3, Reggie 2, Dominic 1.",
                "Quiz results: Devlin 98, Renata 61.",
                "The new boy got suspended for vaping."
            })
    void marksAndPunishmentsOfPupilsArePrivate(String text) {
        assertThat(SCANNER.scan(text)).extracting(Finding::category).contains(Category.PRIVACY_ACADEMIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Algebra 1 and Geometry 2 exams are in the library.",
                "RE: Rm 1O4 <-> Rm 2O7 swap, ACT. REQD by Friday",
                "Report 4 and Report 5 of the average cost are in the binder.",
                "Lions 21, Tigers 14, final!",
                "MCAS scores by school: Harbor Point 62, Lantern Neck 58."
            })
    void coursesRoomsAndTeamsHaveNumbersAndNoMarks(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @Test
    void staffHaveNoMarks() {
        assertThat(SCANNER.scan("Holly Quimby was written up for parking in the fire lane."))
                .isEmpty();
        assertThat(SCANNER.scan("Coach Carter posted the detention list.")).isEmpty();
        assertThat(SCANNER.scan("Ask Dean Carter about detention.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dismissal is early, and the detention room moves to Gull Point.",
                "The junior class trip and the detention room are on the calendar.",
                "A student's third tardy earns detention, and your child's report card is in the portal.",
                "Registration has the forms for summer school.",
                "Tutoring at Harborview is for students in danger of not passing."
            })
    void placesAndThingsAreNobody(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }
}
