package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An oath in a text that speaks of nobody is worth a note where the public or a student writes. */
class SlightOathsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMENT       | PUBLIC   | Holy shit, what a finish!              | LOW
            COMMENT       | GUARDIAN | The parking lot is fucked again.       | LOW
            STUDENT_REPLY | STUDENT  | fuck, wrong chapter                    | LOW
            COMMENT       | PUBLIC   | Holy shit, he cannot coach.            | MEDIUM
            COMMENT       | PUBLIC   | The referees are full of shit.         | MEDIUM
            SOCIAL_POST   | STAFF    | Holy shit, what a finish!              | MEDIUM
            TEAM_MESSAGE  | UNKNOWN  | The parking lot is fucked again.       | MEDIUM
            COMMENT       | PUBLIC   | Go to hell.                            | MEDIUM
            COMMENT       | PUBLIC   | What an asshole.                       | MEDIUM
            COMMENT       | PUBLIC   | Damn, that was loud.                   | LOW
            """)
    void whoWritesOfWhomDecides(Kind kind, Author author, String text, Severity gravest) {
        assertThat(Cast.SCANNER.scan(text, ScanContext.of(kind, author)))
                .filteredOn(finding -> finding.category() == Category.PROFANITY)
                .extracting(Finding::severity)
                .isNotEmpty()
                .containsOnly(gravest);
    }
}
