package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ana Prado lives at 12 Elm Street now.                      ; 12 Elm Street
            New address for Ana Prado: 9 W. Mill St., Apt 3B, Barre, VT 05641 ; 9 W. Mill St., Apt 3B, Barre, VT 05641
            Her grandmother is at 310 Old Post Rd #4.                  ; 310 Old Post Rd #4
            Drop Ana Prado off at 7 Angler's Way please                ; 7 Angler's Way
            Ana Prado vive en la Calle 5 de Mayo 123.                  ; Calle 5 de Mayo 123
            A Ana Prado mora na Rua das Acácias, 45, apto 2.           ; Rua das Acácias, 45, apto 2
            Otis Lindqvist se mudó a la Avenida del Sol n.º 88.        ; Avenida del Sol n.º 88
            Otis Lindqvist's dad has 1200 North 5th Street NW now      ; 1200 North 5th Street NW
            Sleepover at 44 Sparrow Ct!                                ; 44 Sparrow Ct
            """)
    void aHomeAddressIsFound(String text, String address) {
        assertThat(Families.SCANNER.scan(text))
                .filteredOn(finding -> finding.category() == Category.ADDRESS)
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residency proofs go to 40 Granite Street, Barre, VT 05641, Attn: Registrar.",
                "The museum is at 12 Elm Street.",
                "Ana Prado picks up the costume at the shop, 12 Elm Street.",
                "Ana Prado left it at 5 Slate Avenue.",
                "Exit 4 on Route 7, then 2 miles to the rink.",
                "Calle Ocho festival, 15 de marzo",
                "Ana Prado ran 3 laps of the court.",
                "Ana Prado needs 2 more in the drive for coats",
                "Ana Prado scored 12 on the road trip",
                "Bus 14 stops at Elm and Main for Ana Prado."
            })
    void otherPlacesAreClear(String text) {
        assertThat(Families.SCANNER.scan(text)).extracting(Finding::category).doesNotContain(Category.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lawn signs: 18 Quarry Hollow Rd", "Cones at 18 QUARRY HOLLOW ROAD, MILFORD FALLS"})
    void theRostersOwnAddressIsFoundAnywhereAndTellsWhose(String text) {
        assertThat(Families.SCANNER.scan(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.students()).containsExactly("ana"));
    }

    @Test
    void aStudentWhoInvitesGivesTheirOwn() {
        assertThat(Families.SCANNER.scan(
                        "come over after, 88 tamarack ct", ScanContext.of(Kind.STUDENT_REPLY, Author.STUDENT)))
                .extracting(Finding::category)
                .containsExactly(Category.ADDRESS);
    }
}
