package org.crosswalk.moderation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.Cast;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside each rule hold. */
class RuleExamplesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("found")
    void theRuleFindsItsExamples(String rule, String example) {
        assertThat(Cast.SCANNER.scan(example)).extracting(Finding::rule).contains(rule);
    }

    /** A clear example is clear of every rule of the lexicon, not only of its own. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("clear")
    void noRuleFindsAnythingInTheClearExamples(String rule, String example) {
        assertThat(Cast.SCANNER.scan(example))
                .filteredOn(finding -> finding.category() != Category.STUDENT_NAME)
                .isEmpty();
    }

    @Test
    void everyRuleHasExamplesOfBothKinds() {
        assertThat(Lexicon.standard().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.found()).isNotEmpty();
            assertThat(rule.clear()).isNotEmpty();
        });
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(Lexicon.standard().rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void aRuleWithoutAReasonIsRefused() {
        List<String> lines = List.of("rule: x", "severity: low", "when: always", "terms: word");
        assertThatThrownBy(() -> RuleFile.read(Category.PROFANITY, lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("why");
    }

    /** A rule that protects finds nothing itself. */
    static Stream<Arguments> found() {
        return Lexicon.standard().rules().stream()
                .filter(rule -> rule.trigger() != Trigger.PROTECTS)
                .flatMap(rule -> rule.found().stream().map(example -> Arguments.of(rule.name(), example)));
    }

    static Stream<Arguments> clear() {
        return Lexicon.standard().rules().stream()
                .flatMap(rule -> rule.clear().stream().map(example -> Arguments.of(rule.name(), example)));
    }
}
