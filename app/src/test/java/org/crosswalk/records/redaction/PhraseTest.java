package org.crosswalk.records.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is found however it is written, and nothing else is. */
class PhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jay Carter",
                "jay carter",
                "JAY CARTER'S mother",
                "Jay\nCarter",
                "> > Jay\n> > Carter",
                "Jay\u00A0Carter",
                "J\u200Bay Car\u00ADter",
                "Jáy Càrtér",
                "Ja\u0301y Carter",
                "Jау Саrtеr",
                "Carter, Jay",
                "carter.jay@school.example",
                "IEP_Jay_Carter.pdf",
                "jayCarter2026.docx",
                "iepjaycarterfinal.txt",
                "Jay Car-\nter",
                "Jay Car- ter",
                "J a y  C a r t e r",
                "J.a.y Carter",
                "Ｊａｙ Ｃａｒｔｅｒ",
                "\uD835\uDC09\uD835\uDC1A\uD835\uDC32 Carter",
                "(Jay) \"Carter\""
            })
    void theNameIsFound(String text) {
        Field field = new Field(Role.TEXT, 0, "Before: " + text + " after");
        List<Span> found = Phrase.of("Jay Carter").in(field);
        assertThat(found).hasSize(1);
        assertThat(Phrase.of("Jay Carter").isIn(without(field.text(), found.getFirst())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Annual meeting",
        "Ann, planning",
        "Jay, The jays sing",
        "Lee, sleeve",
        "Jay Carter, Jay went. Mr. Smith and Carter",
        "Carter, Cartera",
        "Eve, Even the eves"
    })
    void otherWordsAreNot(String name, String text) {
        assertThat(Phrase.of(name).isIn(text)).isFalse();
    }

    @Test
    void everyPlaceIsFoundAndMarksWholeCharacters() {
        String text = "Zoë, Zoe\u0308 and ZOE.";
        assertThat(Phrase.of("zoe").in(new Field(Role.TEXT, 0, text)))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("Zoë", "Zoe\u0308", "ZOE");
    }

    @Test
    void foreignLettersAreFoundAsTheyAre() {
        assertThat(Phrase.of("王小明").isIn("学生:王小明。")).isTrue();
        assertThat(Phrase.of("محمد علي").isIn("الطالب محمد علي هنا")).isTrue();
        assertThat(Phrase.of("Ольга").isIn("Это Ольга.")).isTrue();
    }

    @Test
    void nothingToLookForIsRefused() {
        assertThat(Phrase.isOne(" -- ")).isFalse();
        assertThatThrownBy(() -> Phrase.of("\u200B")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String without(String text, Span span) {
        return text.substring(0, span.start()) + "#" + text.substring(span.end());
    }
}
