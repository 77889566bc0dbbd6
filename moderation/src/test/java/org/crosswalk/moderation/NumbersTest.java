package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SSN 987-65-4320.                                        | ssn        | 987-65-4320
            Ana Prado 219-09-9999                                   | ssn        | 219-09-9999
            his social is 987 65 4320                               | ssn        | 987 65 4320
            SSN: 987654320                                          | ssn        | 987654320
            the last four of her social are 4320                    | ssn        | 4320
            SSN on file ends in 4320                                | ssn        | 4320
            SSN ***-**-4320                                         | ssn        | 4320
            el seguro social termina en 4320                        | ssn        | 4320
            os últimos quatro do SSN: 4320                          | ssn        | 4320
            The part-time form has SSN 987-65-4320                  | ssn        | 987-65-4320
            number 700123 is absent                                 | student-id | 700123
            700123_physical.pdf                                     | student-id | 700123
            Student ID 4471902 owes a book                          | student-id | 4471902
            matrícula do aluno: 550912                              | student-id | 550912
            lunch account 700123 is empty                           | student-id | 700123
            """)
    void personalNumbersAreFound(String text, String category, String words) {
        assertThat(Families.SCANNER.scan(text))
                .filteredOn(finding -> finding.category().id().equals(category))
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part 987-65-4320 is on order",
                "Reorder filter kit 987-65-4320 from the vendor.",
                "987-65-4320 is the part we need",
                "Never send an SSN, for example 987-65-4320.",
                "SSN cards are due in 2026",
                "Social studies, chapter 4, page 4320: the last one",
                "Game on 2026-10-12 at 6:30",
                "Order number 700123 has shipped",
                "Work order 700124 is closed",
                "Student ID 000000 is the template",
                "Student number 123456, as in the sample",
                "Zoom meeting ID 8812345567",
                "Asset ID 771204 is a cart",
                "Ticket 1234567890123"
            })
    void otherNumbersAreClear(String text) {
        assertThat(Families.SCANNER.scan(text)).extracting(Finding::category).isEmpty();
    }
}
