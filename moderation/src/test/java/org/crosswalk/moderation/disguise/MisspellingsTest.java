package org.crosswalk.moderation.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisspellingsTest {
    @Test
    void aLetterIsLeftOutOrTwoAreSwapped() {
        assertThat(of("stupid")).contains("stpid", "stuipd", "stupi", "diputs").doesNotContain("tupid", "stupid");
    }

    @Test
    void shortWordsLoseNoLetter() {
        assertThat(of("ugly")).containsExactly("guly", "ulgy", "ugyl");
        assertThat(of("fat")).isEmpty();
    }

    @Test
    void consonantsAloneAreReadable() {
        List<String> writings = new ArrayList<>();
        Misspellings.withoutVowels("stupid", writings::add);
        Misspellings.withoutVowels("ape", writings::add);
        assertThat(writings).containsExactly("stpd");
    }

    @Test
    void whatIsAWordOfItsOwnIsNone() {
        assertThat(of("trash")).doesNotContain("rash").contains("trsh");
        assertThat(of("black")).doesNotContain("back");
    }

    @Test
    void drawnOutLettersAreCut() {
        assertThat(Repeats.in("soon")).isFalse();
        assertThat(Repeats.cut("looooser", 1)).isEqualTo("loser");
        assertThat(Repeats.cut("looooser", 2)).isEqualTo("looser");
    }

    @Test
    void signsAreReadAsLetters() {
        assertThat(Characters.leet("1d10t", 'i')).isEqualTo("idiot");
        assertThat(Characters.latin("идот")).isNotEqualTo("idiot");
        assertThat(Characters.enclosed(0x24D0)).isEqualTo('a');
        assertThat(Characters.enclosed('a')).isEqualTo('\0');
    }

    private static List<String> of(String word) {
        List<String> writings = new ArrayList<>();
        Misspellings.of(word, writings::add);
        return writings;
    }
}
