package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ana Prado, born March 14, 2012, needs a physical.          ; March 14, 2012
            Lindqvist, Otis, b. 2010-12-01                             ; 2010-12-01
            DOB 7/9/12 for Otis Lindqvist                              ; 7/9/12
            Otis Lindqvist (DOB: 07-09-2012)                           ; 07-09-2012
            Ana Prado's birthday is the 3rd of June 2012.              ; 3rd of June 2012
            Ana Prado nació el 23 de junio de 2012.                    ; 23 de junio de 2012
            Fecha de nacimiento de Ana Prado: 23/06/2012               ; 23/06/2012
            O Otis Lindqvist nasceu em 1º de março de 2010.            ; 1º de março de 2010
            Ana Prado turns 14 on March 4!                             ; March 4
            Ana Prado cumple 14 años el 4 de marzo                     ; 4 de marzo
            Form for Ana Prado, 3/4/2011, is missing                   ; 3/4/2011
            Otis Lindqvist 11.30.2010 grade 10                         ; 11.30.2010
            Date of birth: 5 Feb 2011                                  ; 5 Feb 2011
            """)
    void theBirthDateOfAStudentIsFound(String text, String date) {
        assertThat(Families.SCANNER.scan(text))
                .filteredOn(finding -> finding.category() == Category.BIRTH_DATE)
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kindergarten is for children born on or before August 31, 2014.",
                "Ana Prado's team is for players born after 1/1/2010.",
                "Our founder was born on May 2, 1871.",
                "Coach was born 4/9/1985, Ana Prado guessed 1970!",
                "The picnic is on 3/4/2011 and Otis Lindqvist plays.",
                "Ana Prado signed up on 11/14/2025.",
                "Happy birthday to the library, June 3!",
                "Progress reports post 11/14/2012.",
                "Sample row: Ana Prado, DOB 1/2/2012",
                "Born in March, the foal of 2011 won.",
                "Reunião no dia 3 de dezembro de 2011 com Ana Prado",
                "Ana Prado's version 1.2.2011 runs"
            })
    void otherDatesAreClear(String text) {
        assertThat(Families.SCANNER.scan(text)).extracting(Finding::category).doesNotContain(Category.BIRTH_DATE);
    }
}
