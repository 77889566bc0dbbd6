package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call (617) 555-0143 tonight       | phone      | 617) 555-0143
            Call 617.555.0143                 | phone      | 617.555.0143
            Call +1 617 555 0143              | phone      | 617 555 0143
            Call 6175550143                   | phone      | 6175550143
            SSN 987-65-4320.                  | ssn        | 987-65-4320
            write to jo.ann+x@mail.example.   | email      | jo.ann+x@mail.example
            number 700123 is absent           | student-id | 700123
            """)
    void numbersAndAddressesAreFound(String text, String category, String words) {
        Finding finding = Cast.SCANNER.scan(text).getFirst();
        assertThat(finding.category().id()).isEqualTo(category);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part 987-65-4320 is on order",
                "We won 42-30 and 51-48",
                "Game on 2026-10-12 at 6:30",
                "Room 217, bus 12, locker 4410",
                "ISBN 978-0-306-40615-7",
                "Score 100, 200, 3000",
                "meet @ 6:30 @ the gym",
                "#12 to @hillside_athletics",
                "Ticket 1234567890123"
            })
    void otherNumbersAreClear(String text) {
        assertThat(Cast.SCANNER.scan(text)).isEmpty();
    }
}
