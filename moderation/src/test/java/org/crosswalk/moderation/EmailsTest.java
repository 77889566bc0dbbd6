package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resend to zlow31@students.milfordfalls.example please   | zlow31@students.milfordfalls.example
            > from: <kip.r@stu.otherdistrict.org>                   | kip.r@stu.otherdistrict.org
            Her mother writes from jo.ann+x@mail.example.           | jo.ann+x@mail.example
            El correo de la tía es lupita_77@correo.example         | lupita_77@correo.example
            Ana Prado uses soccerstar11@mail.example now            | soccerstar11@mail.example
            Otis Lindqvist never opens school mail, try lindqvist.o.2010@mail.example | lindqvist.o.2010@mail.example
            """)
    void anAddressOfAStudentOrFamilyIsFound(String text, String address) {
        assertThat(Families.SCANNER.scan(text))
                .filteredOn(finding -> finding.category() == Category.EMAIL)
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to frontoffice@milfordfalls.example.",
                "Ana Prado's mom should email m.delacroix@milfordfalls.example.",
                "Tickets: boxoffice@playhouse.example",
                "Send Ana Prado's form to registrar@hillside.example.",
                "Ask the vendor, sales@glue.example.",
                "His dad may write to safety@cell.milfordfalls.example",
                "meet @ 6:30 @ the gym",
                "#12 to @hillside_athletics",
                "12@ 3 @@ .@. a@b"
            })
    void addressesOfSchoolsAndBusinessesAreClear(String text) {
        assertThat(Families.SCANNER.scan(text)).extracting(Finding::category).doesNotContain(Category.EMAIL);
    }

    @Test
    void theRostersOwnAddressTellsWhose() {
        assertThat(Families.SCANNER.scan("cc OLindqvist28@students.milfordfalls.example"))
                .filteredOn(finding -> finding.category() == Category.EMAIL)
                .singleElement()
                .satisfies(finding -> assertThat(finding.students()).containsExactly("otis"));
    }
}
