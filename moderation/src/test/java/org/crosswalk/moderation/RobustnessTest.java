package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.detect.Detectors;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {
    private static final int ONCE = 1_000;
    private static final int TIMES = 8;
    private static final Detectors DETECTORS = new Detectors(Cast.NAMES, Lexicon.standard());
    private static final ScanContext TEAM = ScanContext.toGroup(Set.of("ana", "mark"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("nastyTexts")
    void theWorkGrowsWithTheTextAndNoFaster(String name, String unit) {
        long once = reads(unit.repeat(ONCE));
        long manyTimes = reads(unit.repeat(ONCE * TIMES));
        assertThat(manyTimes).isLessThan(once * TIMES * 11 / 10 + 1_000);
    }

    @Test
    void aClauseWithoutEndIsNotReadAnewForEachOfItsFacts() {
        String unit = "asthma and flu and ";
        long once = reads("Ana Prado has " + unit.repeat(ONCE));
        long manyTimes = reads("Ana Prado has " + unit.repeat(ONCE * TIMES));
        assertThat(manyTimes).isLessThan(once * TIMES * 11 / 10 + 1_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nastyTexts")
    void theMemoryGrowsWithTheTextAndNoFaster(String name, String unit) {
        allocated(unit.repeat(ONCE));
        long once = allocated(unit.repeat(ONCE));
        assertThat(allocated(unit.repeat(ONCE * TIMES))).isLessThan(once * TIMES * 3 / 2 + 10_000_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nastyTexts")
    void fiveMegabytesAreScanned(String name, String unit) {
        String text = unit.repeat(5_000_000 / unit.length());
        List<Finding> findings = Cast.SCANNER.scan(text, TEAM);
        assertThat(findings).isSortedAccordingTo(Comparator.comparingInt(Finding::start));
        assertThat(findings.stream().filter(finding -> !liesIn(text, finding))).isEmpty();
    }

    private static boolean liesIn(String text, Finding finding) {
        return finding.start() >= 0 && finding.start() < finding.end() && finding.end() <= text.length();
    }

    static Stream<Arguments> nastyTexts() {
        return Stream.of(
                Arguments.of("one letter", "a"),
                Arguments.of("combining marks", "\u0301\u0308"),
                Arguments.of("high surrogates", "\uD83D"),
                Arguments.of("low surrogates", "\uDE00"),
                Arguments.of("spaces", " "),
                Arguments.of("at signs", "a@"),
                Arguments.of("digits", "1-"),
                Arguments.of("quotes", "\" "),
                Arguments.of("beginnings of names", "Tomas de la "),
                Arguments.of("one sentence of names and facts", "Ana Prado has asthma, "),
                Arguments.of("sentences", "Mark is late. He has asthma.\n"),
                Arguments.of("beginnings of phrases", "nobody wants you "),
                Arguments.of("birth dates", "born 3/4/2010 "),
                Arguments.of("social security numbers", "ssn 123-45-6789 "),
                Arguments.of("student numbers", "student id 999998 "),
                Arguments.of("names of students in addresses", "ana.prado@x.org "),
                Arguments.of("names and birth dates apart", "Ana Prado.\n\n3/4/2010 dob.\n\n"),
                Arguments.of("numbers of named students", "Ana Prado 617-555-0134, "),
                Arguments.of("descriptions beside names", "Ana Prado, our only goalie. "),
                Arguments.of("part numbers", "A55 "),
                Arguments.of("facts of two of one name", "Nadia Kowalczyk. Asthma.\n"));
    }

    private static long reads(String text) {
        CountingTokens tokens = new CountingTokens(SchoolAnalyzer.read(text));
        DETECTORS.in(tokens, TEAM);
        return tokens.reads();
    }

    private static long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Cast.SCANNER.scan(text, TEAM);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
