package org.crosswalk.moderation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.verdict.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules may say, and what they find with it. */
class PatternTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            red kite              => A red kite flew over.              => red kite
            red kite              => Red, and a kite.                   =>
            kit*                  => Kittens and kites.                 => Kittens;kites
            kit*                  => A skit.                            =>
            don't go              => dont go                            => dont go
            dont go               => We don't go there.                 => don't go
            you are late          => You're late, youre late.           => You're late;youre late
            u are late            => you are late                       => you are late
            café                  => The CAFE is open.                  => CAFE
            a _ c                 => a b c and a c                      => a b c
            red .. kite           => red one two three kite             => red one two three kite
            red .. kite           => red one two three four kite        =>
            red .. kite           => Red, my dear: kite                 => Red, my dear: kite
            red .. kite           => It is red. A kite.                 =>
            red ... kite          => red 1 2 3 4 5 6 7 8 kite           => red 1 2 3 4 5 6 7 8 kite
            red ... kite          => red 1 2 3 4 5 6 7 8 9 kite         =>
            <example-plant> grow  => Ferns? fern grow, sea cows grow    => fern grow
            <example-plant>       => A tree frog on lichens.            => tree frog;lichens
            <example-plant>       => The otter and the sea lion.        => otter;sea lion
            very? red kite        => red kite, very red kite            => red kite;very red kite
            (red|dark blue) kite  => dark blue kite                     => dark blue kite
            (red|dark blue) kite  => dark kite                          =>
            red (or (dark)? blue)? kite => red kite, red or blue kite, red or dark blue kite => red kite;red or blue kite;red or dark blue kite
            ^ red kite            => Red kite. A red kite. So, red kite => Red kite;red kite
            🐍                    => What a 🐍!                         => 🐍
            you 🐍                => you 🐍 and 🐍 you                  => you 🐍
            red kite              => red 🎉 kite                        => red 🎉 kite
            """)
    void aPatternFinds(String pattern, String text, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
        assertThat(found(text, "terms: " + pattern)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            terms: kite; idioms: red kite            => A red kite and a kite.       => 1
            terms: kite; idioms: kite runner         => The kite runner.             => 0
            terms: kite; unless: on loan             => The kite is on loan. A kite. => 1
            terms: kite; needs: (fly|flies)          => The kite flies. A kite.      => 1
            terms: kite; unless anywhere: glue       => A kite. No glue.             => 0
            terms: kite; needs anywhere: string      => A kite. It is long.          => 0
            terms: kite; needs anywhere: string      => A kite. The string is long.  => 1
            terms: kite, red kite, red               => A red kite.                  => 1
            """)
    void whatStandsAroundDecides(String rule, String text, int count) {
        assertThat(found(text, rule.split("; "))).hasSize(count);
    }

    @Test
    void theLongestOfARuleIsTaken() {
        assertThat(found("a bird of prey", "terms: bird, bird of, bird of prey"))
                .containsExactly("bird of prey");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            terms: red, (blue            => line 5 => lacks a ')'
            terms: red, blue)            => line 5 => ')' too many
            terms: .. red                => line 5 => begin and end with a word
            terms: red ...               => line 5 => begin and end with a word
            terms: <no-such-class> x     => line 5 => no-such-class
            terms: red,\\n  blue, ?        => line 6 => ?
            terms: x*y                   => ok     =>
            colour: red                  => line 5 => no known key
            written by: nobody           => line 1 => nobody
            """)
    void aFaultIsToldWithItsLine(String line, String where, String what) {
        String[] lines = line.replace("\\n", "\n").split("\n");
        if (where.equals("ok")) {
            rules(lines);
        } else {
            assertThatThrownBy(() -> rules(lines))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("bullying.rules, " + where)
                    .hasMessageContaining(what);
        }
    }

    @Test
    void classesMayNotIncludeEachOther() {
        assertThatThrownBy(() -> found("x", "terms: <example-ring>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("include each other");
    }

    private static List<String> found(String text, String... lines) {
        return Lexicon.of(rules(lines)).in(SchoolAnalyzer.read(text)).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    private static List<Rule> rules(String... lines) {
        return RuleFile.read(
                Category.BULLYING,
                Stream.concat(Stream.of("rule: x", "severity: low", "when: always", "why: Because."), Stream.of(lines))
                        .toList());
    }
}
