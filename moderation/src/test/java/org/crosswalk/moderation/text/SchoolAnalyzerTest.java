package org.crosswalk.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAnalyzerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Jaylen Carter's goal   | jaylen carter s goal
            ÁNGEL Núñez-Peña       | angel nunez pena
            Straße ﬁn Łódź         | strasse fin lodz
            a7th grade             | a 7 th grade
            #GoTeamGo GoTeamGo     | go team go goteamgo
            @mcDonald_jr07         | mc donald jr 07
            日本 Yuki              | 日 本 yuki
            """)
    void wordsAreFolded(String text, String terms) {
        assertThat(String.join(" ", Terms.of(text))).isEqualTo(terms);
    }

    @Test
    void offsetsAreThoseOfTheOriginalWhateverStandsBeforeOrInside() {
        String text = "😀👩‍👩‍👧 e\u0301lan\uD83D Zo\u00EB\u200By \uDC00 x\u0308\u0308";
        Tokens tokens = SchoolAnalyzer.read(text);
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::term)).containsExactly("elan", "zoey", "x");
        assertThat(IntStream.range(0, tokens.size())
                        .mapToObj(token -> text.substring(tokens.start(token), tokens.end(token))))
                .containsExactly("e\u0301lan", "Zo\u00EB\u200By", "x\u0308\u0308");
    }

    @Test
    void offsetsHoldAcrossTheReadersBuffer() {
        for (int before = 4080; before < 4110; before++) {
            Tokens tokens = SchoolAnalyzer.read(".".repeat(before) + "😀\uD83Dé😀");
            assertThat(tokens.start(0)).isEqualTo(before + 3);
            assertThat(tokens.end(0)).isEqualTo(before + 4);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            One. Two! Three? Four                  | 4 | 4
            Mr. Ruiz met J. Carter at 6.30         | 1 | 1
            First; second but third                | 1 | 3
            Hello, world (again)                   | 1 | 2
            """)
    void sentencesAndClausesAreCounted(String text, int sentences, int clauses) {
        Tokens tokens = SchoolAnalyzer.read(text);
        assertThat(tokens.sentence(tokens.size() - 1) + 1).isEqualTo(sentences);
        assertThat(tokens.clause(tokens.size() - 1) + 1).isEqualTo(clauses);
    }

    @Test
    void aBlankLineEndsASentenceAndAnOpenQuotation() {
        Tokens tokens = SchoolAnalyzer.read("he said \"stop it\n\nthen we left");
        assertThat(tokens.quoted(2)).isTrue();
        assertThat(tokens.quoted(4)).isFalse();
        assertThat(tokens.sentence(4)).isEqualTo(1);
    }
}
