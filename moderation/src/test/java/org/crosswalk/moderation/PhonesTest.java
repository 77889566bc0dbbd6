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

class PhonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Her mom's cell is (617) 555-0143.                    | 617) 555-0143
            Text me at 617.555.0143 tonight                      | 617.555.0143
            Grandma's number is 617 555 0143                     | 617 555 0143
            o celular da mãe é +1 617 555 0143                   | 1 617 555 0143
            Ana Prado can be reached at 6175550143               | 6175550143
            Called 617-555-0143 twice for Ana Prado, no answer   | 617-555-0143
            El número de la abuela: +502 5555 1234               | 502 5555 1234
            WhatsApp do pai: +238 991 23 45                      | 238 991 23 45
            RSVP to 617/555/0143 by Friday                       | 617/555/0143
            txt me 555-0143 ok                                   | 555-0143
            Guardian contact changed. It is 617-555-0143 now     | 617-555-0143
            Ana Prado moved in with her aunt. 617-555-0143       | 617-555-0143
            """)
    void aFamilysNumberIsFound(String text, String number) {
        assertThat(Families.SCANNER.scan(text))
                .filteredOn(finding -> finding.category() == Category.PHONE)
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call the front office at 617-555-0143.",
                "Questions? (617) 555-0143",
                "Ligue para a secretaria: (617) 555-0143",
                "Llame a la oficina de transporte al 617-555-0143.",
                "If your child is sick, call the attendance line, 617-555-0143.",
                "Call the nurse's office at 617-555-0143 about Ana Prado.",
                "Pizza for the cast: Slice House, 617-555-0143.",
                "Not my cell please: the box office is 617-555-0143.",
                "Mom of Ana Prado should call 802-555-0100.",
                "Text HOME to 741741 or call 988.",
                "Tip line: text FALLS to 555-0143. You don't have to leave a name.",
                "Parents can reach the crisis hotline at 800-273-8255.",
                "Ana Prado's mother can call 1-800-273-8255 toll free.",
                "Part 617-555-0143 is back-ordered.",
                "Scores were 212-330-4410 across the three heats.",
                "We won 42-30 and 51-48. Mom was proud.",
                "Bus 12, room 217-1120, locker 4410",
                "Ana Prado threw 100, 200, 3000 darts",
                "ISBN 978-0-306-40615-7 is for her mom",
                "Ticket 1234567890123 for Dad"
            })
    void otherNumbersAreClear(String text) {
        assertThat(Families.SCANNER.scan(text)).extracting(Finding::category).doesNotContain(Category.PHONE);
    }

    @Test
    void theRostersOwnNumberIsFoundAnywhereAndTellsWhose() {
        assertThat(Families.SCANNER.scan("Questions? Call 802.555.0117."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.students()).containsExactly("ana"));
    }

    @Test
    void aStudentsReplyMeansTheirOwnNumber() {
        ScanContext reply = ScanContext.of(Kind.STUDENT_REPLY, Author.STUDENT);
        assertThat(Families.SCANNER.scan("617 555 0143 is best after 4", reply))
                .extracting(Finding::category)
                .containsExactly(Category.PHONE);
    }
}
