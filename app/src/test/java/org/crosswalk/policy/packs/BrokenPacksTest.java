package org.crosswalk.policy.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that cannot be used is refused with the line and the reason. */
class BrokenPacksTest {
    private static final String SOUND = """
            pack: town
            since: "2026-08-01"
            district: Town Public Schools
            unruled: TOW-01
            clauses:
              TOW-01:
                document: Acceptable Use
                section: One
                says: Everybody is decent.
            rules:
              - rule: own-group
                clause: TOW-01
              - rule: members-at-least
                clause: TOW-01
                with: {count: 2, below: warn}
              - rule: scan
                clause: TOW-01
                with:
                  otherwise: nothing
                  health: hold
            """;

    @Test
    void soundPackIsRead() {
        read(SOUND);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                rule: own-group      | rule: my-group          | 11 | There is no rule named my-group
                clause: TOW-01       | clause: TOW-02          | 12 | Clause TOW-02 is cited, but the pack does not have it
                unruled: TOW-01      | unruled: TOW-9          | 4  | Clause TOW-9 is cited, but the pack does not have it
                health: hold         | helth: hold             | 20 | The scan has no category helth
                health: hold         | health: block           | 20 | 'block' is none of nothing, note, warn, hold and refuse
                count: 2             | count: two              | 15 | 'two' is not a number from 1 to 9999
                below: warn          | bellow: warn            | 15 | The rule members-at-least has no parameter bellow
                count: 2             | for: coaches            | 15 | 'coaches' is unknown
                otherwise: nothing   | in: team-letter         | 19 | There is no kind of writing named team-letter
                district: Town       | distict: Town           | 3  | There is no 'distict' in a pack
                "2026-08-01"         | "August"                | 2  | 'August' is not a date such as 2026-08-01
                section: One         | sektion: One            | 8  | There is no 'sektion' in clause TOW-01
                says: Everybody is decent. | says:             | 9  | Expected words for says
                since: "2026-08-01"  | pack: village           | 2  | 'pack' stands twice in the pack
                rules:               | "rules: ["              | 11 | This is not YAML
                """)
    void brokenPackIsRefusedWithTheLineAndTheReason(String sound, String broken, int line, String why) {
        assertThatThrownBy(() -> read(SOUND.replace(sound, broken)))
                .isInstanceOf(BrokenPack.class)
                .hasMessageStartingWith("town.yml, line " + line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> read(SOUND.replace("district: Town Public Schools\n", "")))
                .hasMessage("town.yml, line 1: Expected 'district' in a pack");
        assertThatThrownBy(() -> read("")).hasMessage("town.yml is empty");
        assertThatThrownBy(() -> PackBook.of("no-such-pack"))
                .hasMessage("No pack named no-such-pack ships with Crosswalk, and no file or folder is named so");
    }

    @Test
    void twoEditionsOfOneDayAreOneTooMany() {
        assertThatThrownBy(() -> read(SOUND + "---\n" + SOUND))
                .hasMessage("town.yml, line 22: Two editions begin on 2026-08-01");
        assertThatThrownBy(() -> read(SOUND + "---\n" + SOUND.replace("pack: town", "pack: city")))
                .hasMessage("town.yml, line 22: This is the pack city among editions of town");
    }

    private static PackBook read(String yaml) {
        return PackBook.read(List.of(new PackSource.Text("town.yml", yaml)));
    }
}
