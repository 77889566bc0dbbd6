package org.crosswalk.records.exemptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.moderation.verdict.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionsFileTest {
    private final Exemptions shipped = ExemptionsFile.shipped();

    @Test
    void everyLetterOfClause26IsThereAndPrivilegeStandsApart() {
        List<String> letters = Stream.of("a b c d e f g h i j l m n o p q r s t u v".split(" "))
                .collect(Collectors.toList());
        letters.addAll(List.of("ferpa", "acp", "wp"));
        assertThat(shipped.byCode().keySet()).containsExactlyElementsOf(letters);
        assertThat(shipped.all())
                .filteredOn(known -> known.citation().contains("cl.26("))
                .hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "c", "d", "f", "n", "o", "ferpa", "acp", "wp"})
    void thoseThatAreUsedMostAreWordedInFullAndSayThatTheyAreToBeChecked(String code) {
        Exemption exemption = shipped.find(code).orElseThrow();
        assertThat(exemption.words()).hasSizeGreaterThan(100);
        assertThat(exemption.toCheck()).isTrue();
    }

    @Test
    void theListSaysSinceWhenAndWhereItWasRead() {
        assertThat(shipped.edition()).isNotBlank();
        assertThat(shipped.sources()).isNotEmpty();
        assertThat(shipped.inForceFrom()).isNotNull();
    }

    @Test
    void everySuggestionIsForACategoryOfTheScanner() {
        assertThat(Stream.of(Category.values()).map(Category::id))
                .containsAll(shipped.suggested().keySet());
    }

    @Test
    void studentsLeadToFerpaHealthToPrivacyAndHomeNumbersToTheEmployees() {
        assertThat(shipped.suggestedFor("student-name").orElseThrow().code()).isEqualTo("ferpa");
        assertThat(shipped.suggestedFor("health").orElseThrow().code()).isEqualTo("c");
        assertThat(shipped.suggestedFor("phone").orElseThrow().code()).isEqualTo("o");
        assertThat(shipped.suggestedFor("profanity")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "edition: x",
                "{edition: x, in-force-from: never, sources: [], suggested: {}, how: {}, exemptions: []}",
                "{edition: x, in-force-from: 2026-01-01, sources: [], suggested: {health: z}, how: {}, exemptions: []}",
                "{edition: x, in-force-from: 2026-01-01, sources: [], suggested: {}, how: {}, exemptions: [{code: a}]}",
                ": : :"
            })
    void aBrokenListIsRefused(String yaml) {
        assertThatThrownBy(() -> ExemptionsFile.read(yaml)).isInstanceOf(BrokenExemptions.class);
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> ExemptionsFile.of(Path.of("/nowhere/exemptions.yml")))
                .isInstanceOf(BrokenExemptions.class)
                .hasMessageContaining("/nowhere/exemptions.yml");
    }
}
