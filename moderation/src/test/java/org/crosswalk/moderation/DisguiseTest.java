package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that hide are found, and told at their place in the original. */
class DisguiseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            you are such a l0$er              | bullying  | l0$er
            you l o o k  u g l y today        | bullying  | u g l y
            such a w-o-r-t-h-l-e-s-s goalie   | bullying  | w-o-r-t-h-l-e-s-s
            you are a looooooser              | bullying  | looooooser
            you are a lоsеr                   | bullying  | lоsеr
            you are a lo\u200Bser             | bullying  | lo\u200Bser
            you are a ｌｏｓｅｒ              | bullying  | ｌｏｓｅｒ
            she is a total ⓛⓞⓢⓔⓡ             | bullying  | ⓛⓞⓢⓔⓡ
            that is b*llsh*t                  | profanity | b*llsh*t
            holy sh!t                         | profanity | sh!t
            I hateimmigrants                  | hate      | hateimmigrants
            immgrants are vermin              | hate      | immgrants
            immirgants are vermin             | hate      | immirgants
            wo men are vermin                 | hate      | wo men
            nobodylikesyou                    | bullying  | nobodylikesyou
            you are such a lsr, so stpd       | bullying  | stpd
            immigrants are dis gus ting       | hate      | dis gus ting
            gay people are pathteic           | hate      | pathteic
            I hate Muslmis                    | hate      | Muslmis
            The Muslimsare vermin             | hate      | Muslimsare
            k.y.s                             | bullying  | k.y.s
            3r3s un 1nutil                    | bullying  | 1nutil
            s3u id1ota nojento                | bullying  | id1ota
            """)
    void aHiddenWordIsFound(String text, String category, String word) {
        List<Finding> findings = Cast.SCANNER.scan(text);
        assertThat(findings).extracting(Finding::category).contains(Category.of(category));
        assertThat(findings)
                .anySatisfy(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .contains(word));
    }

    @Test
    void aHiddenWordDoesNotGoOnFromTheLastWordOfTheText() {
        assertThat(Cast.SCANNER.scan("what a p/a/t/h/e/t/i/c little kid"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.start()).isLessThan(finding.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G O  H A W K S",
                "S.T.E.P. into the gym on Friday",
                "soooo proud of youuuu",
                "m4th_club and r0b0tics share the hall",
                "Room B12, bus 4A, 3rd floor, 7th period",
                "Bake sale: $2 a slice, 5 for $8!",
                "Tickets are $555 in all, and *useless* without a seat in A55.",
                "Order 2 of SH1-T8, belt F4G and valve P155.",
                "The **bold** note is *important*",
                "The SLT meets with Ms. Stupak and Mr. Lazer",
                "the neighborhoodcleanup and the schoolpicnic are on saturday",
                "Pike and Hooker are on the reading list",
                "The therapist visits class on Monday",
                "Ask Ms. Dickinson about the assembly",
                "⚽⚽⚽ Goooooal!",
                "Поздравляем всех",
                "Διαβάζουμε Όμηρο"
            })
    void oddWritingWithoutHarmIsClear(String text) {
        assertThat(Cast.SCANNER.scan(text)).isEmpty();
    }
}
