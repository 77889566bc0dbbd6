package org.crosswalk.moderation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.Cast;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside each rule hold. */
class RuleExamplesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    /** Another rule of the category may tell the same fact in its stead. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("found")
    void theRuleFindsItsExamples(Rule rule, String example) {
        assertThat(LEXICON.in(SchoolAnalyzer.read(example)))
                .extracting(PhraseHit::rule)
                .contains(rule);
        assertThat(Cast.SCANNER.scan(example)).extracting(Finding::category).contains(rule.category());
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
        assertThat(LEXICON.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.found()).isNotEmpty();
            assertThat(rule.clear()).isNotEmpty();
        });
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(LEXICON.rules()).extracting(Rule::name).doesNotHaveDuplicates();
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
        return LEXICON.rules().stream()
                .filter(rule -> rule.trigger() != Trigger.PROTECTS)
                .flatMap(rule ->
                        rule.found().stream().map(example -> Arguments.of(Named.of(rule.name(), rule), example)));
    }

    static Stream<Arguments> clear() {
        return LEXICON.rules().stream()
                .flatMap(rule -> rule.clear().stream().map(example -> Arguments.of(rule.name(), example)));
    }
}
