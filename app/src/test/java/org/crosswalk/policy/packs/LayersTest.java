package org.crosswalk.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Writing;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.policy.posts.Need;
import org.crosswalk.policy.posts.PostRules;
import org.crosswalk.policy.rules.ScanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools and groups add to their district's pack, tightening only (BOS-03); each edition has its day. */
class LayersTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final OrgId HIGH = new OrgId("school-high");
    private static final GroupId CHORUS = new GroupId("club-chorus");
    private static final GroupId CHESS = new GroupId("club-chess");

    private static final String SCHOOL = """
            layer: The high school
            of: boston
            school: school-high
            since: "2026-09-01"
            rules:
              - rule: scan
                clause: BOS-04
                with: {profanity: hold}
            """;

    @TempDir
    Path folder;

    @Test
    void BOS03schoolAndGroupTightenTheirDistrictsPack() {
        PackBook book = read(SCHOOL + "---\n"
                + SCHOOL.replace("school: school-high", "school: school-high\ngroup: club-chorus")
                        .replace("hold", "refuse"));

        assertThat(profanity(book.on(OCTOBER).orElseThrow())).isEqualTo(Consequence.WARN);
        assertThat(profanity(book.on(OCTOBER, new OrgId("elsewhere"), CHESS).orElseThrow()))
                .isEqualTo(Consequence.WARN);
        assertThat(profanity(book.on(OCTOBER, HIGH, CHESS).orElseThrow())).isEqualTo(Consequence.HOLD);
        assertThat(profanity(book.on(OCTOBER, HIGH, CHORUS).orElseThrow())).isEqualTo(Consequence.REFUSE);
        assertThat(book.on(OCTOBER, HIGH, CHORUS).orElseThrow().edition())
                .hasToString("boston 2026-08-01 + school-high 2026-09-01 + club-chorus 2026-09-01");
    }

    @Test
    void layerBeginsOnItsDay() {
        assertThat(profanity(
                        read(SCHOOL).on(LocalDate.of(2026, 8, 31), HIGH, CHESS).orElseThrow()))
                .isEqualTo(Consequence.WARN);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                {profanity: hold}    | {bullying: warn}                     | 8 | Above, bullying in a
                {profanity: hold}    | {profanity: hold, otherwise: note}   | 8 | A layer names what it tightens
                {profanity: hold}    | {profanity: hold, unless-group: fun} | 8 | An exception loosens, and a layer only tightens
                {profanity: hold}    | {profanity: hold, slight-in: comment} | 8 | Leniency loosens, and a layer only tightens
                school: school-high  | without: own-group                   | 3 | There is no 'without' in a layer, which adds rules and takes none away
                of: boston           | of: nowhere                          | 2 | No pack named nowhere is here or ships with Crosswalk
                "2026-09-01"         | "2026-07-01"                         | 4 | The layer begins before the district's pack
                """)
    void BOS03layerThatWouldLoosenIsRefusedWithTheReason(String sound, String loose, int line, String why) {
        assertThatThrownBy(() -> read(SCHOOL.replace(sound, loose)))
                .isInstanceOf(BrokenPack.class)
                .hasMessageStartingWith("layers.yml, line " + line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void BOS03groupMayNotLoosenItsSchool() {
        String group = SCHOOL.replace("school: school-high", "school: school-high\ngroup: club-chorus")
                .replace("hold", "warn");

        assertThat(read(group).layers()).hasSize(1);
        assertThatThrownBy(() -> read(SCHOOL + "---\n" + group))
                .hasMessageContaining("Above, profanity in a")
                .hasMessageContaining("leads to hold; warn would loosen that");
    }

    @Test
    void BOS03schoolMayDemandMoreMembersAndNotFewer() {
        String layer = """
                layer: The high school
                of: westwood
                school: school-high
                since: "2026-09-01"
                rules:
                  - rule: members-at-least
                    clause: WES-11
                    with: {count: 2, below: refuse}
                """;

        assertThat(read(layer).layers()).hasSize(1);
        assertThatThrownBy(() -> read(layer.replace("count: 2", "count: 1")))
                .hasMessage("layers.yml, line 8: Above, a message goes to at least 2 members; 1 would loosen that");
        assertThatThrownBy(() -> read(layer.replace("below: refuse", "below: note")))
                .hasMessageContaining("note would loosen that");
    }

    @Test
    void editionInForceOnADayDecidesAndOldOnesStay() throws Exception {
        String boston = new PackSource("boston").texts().getFirst().yaml();
        Files.writeString(folder.resolve("a.yml"), boston);
        Files.writeString(
                folder.resolve("b.yml"),
                boston.replace("2026-08-01", "2027-01-01").replace("profanity: warn", "profanity: refuse"));
        PackBook book = PackBook.of(folder.toString());

        assertThat(book.on(LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(profanity(book.on(LocalDate.of(2026, 12, 31)).orElseThrow())).isEqualTo(Consequence.WARN);
        assertThat(profanity(book.on(LocalDate.of(2027, 1, 1)).orElseThrow())).isEqualTo(Consequence.REFUSE);
        assertThat(book.newest().edition()).hasToString("boston 2027-01-01");
    }

    @Test
    void stricterEditionOfTheDistrictRefusesALayerThatNowLoosens() {
        String boston = new PackSource("boston").texts().getFirst().yaml();
        String stricter = boston.replace("2026-08-01", "2027-01-01").replace("profanity: warn", "profanity: refuse");

        assertThatThrownBy(() -> read(boston + "---\n" + stricter + "---\n" + SCHOOL))
                .hasMessageContaining("leads to refuse; hold would loosen that");
        assertThat(read(boston + "---\n" + stricter + "---\n" + SCHOOL + "---\n"
                                + SCHOOL.replace("2026-09-01", "2027-01-01").replace("hold", "refuse"))
                        .layers())
                .as("a layer's next edition takes its place on that day")
                .hasSize(2);
    }

    private static final String POSTS = """
            layer: The high school
            of: belmont
            school: school-high
            since: "2026-09-01"
            posts:
              consent:
                - {clause: BEL-07, of: shown, needs: release}
              approval: [communications]
              waits-days: 5
            """;

    @Test
    void BOS03schoolAsksForMoreBeforeAPostIsPublished() {
        PackBook book = read(POSTS);
        PostRules elsewhere =
                book.on(OCTOBER, new OrgId("elsewhere"), CHESS).orElseThrow().posts();
        PostRules here = book.on(OCTOBER, HIGH, CHESS).orElseThrow().posts();

        assertThat(elsewhere.needs(Appearance.SHOWN, "feed")).containsExactly(Need.NO_OPT_OUT);
        assertThat(here.needs(Appearance.SHOWN, "feed")).containsExactlyInAnyOrder(Need.NO_OPT_OUT, Need.RELEASE);
        assertThat(here.needs(Appearance.NAMED, "feed")).containsExactly(Need.NO_OPT_OUT);
        assertThat(elsewhere.stages()).containsExactly(Set.of(Approver.PRINCIPAL));
        assertThat(here.stages()).containsExactly(Set.of(Approver.PRINCIPAL), Set.of(Approver.COMMUNICATIONS));
        assertThat(elsewhere.waitsDays()).isEqualTo(14);
        assertThat(here.waitsDays()).isEqualTo(5);
    }

    /** The district's pack is silent on names here, so that a release is needed; a layer's milder rule must not end that. */
    @Test
    void BOS03layerThatRulesWhereTheDistrictIsSilentTakesNothingAway() {
        String belmont = new PackSource("belmont").texts().getFirst().yaml().replace("of: shown named", "of: shown");
        assertThatThrownBy(() -> read(
                        belmont + "---\n" + POSTS.replace("of: shown, needs: release", "of: named, needs: no-opt-out")))
                .hasMessageContaining("Above, a student appears with a release; no-opt-out would loosen that");
        assertThat(read(belmont + "---\n" + POSTS)
                        .on(OCTOBER, HIGH, CHESS)
                        .orElseThrow()
                        .posts()
                        .needs(Appearance.NAMED, "feed"))
                .containsExactly(Need.RELEASE);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                waits-days: 5            | waits-days: 15                       | 9 | Above, a post lapses after 14 days; 15 would loosen that
                approval: [communications] | unruled: BEL-07                    | 8 | There is no 'unruled' in the posts of a layer
                clause: BEL-07           | clause: BEL-99                       | 7 | Clause BEL-99 is cited, but the pack does not have it
                of: belmont              | of: boston                           | 7 | Clause BEL-07 is cited, but the pack does not have it
                """)
    void BOS03postsOfALayerThatWouldLoosenAreRefusedWithTheReason(String sound, String loose, int line, String why) {
        assertThatThrownBy(() -> read(POSTS.replace(sound, loose)))
                .isInstanceOf(BrokenPack.class)
                .hasMessageStartingWith("layers.yml, line " + line + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void BOS03groupWaitsNoLongerThanItsSchool() {
        String group = POSTS.replace("school: school-high", "school: school-high\ngroup: club-chorus")
                .replace("waits-days: 5", "waits-days: 6");

        assertThat(read(group).layers()).hasSize(1);
        assertThatThrownBy(() -> read(POSTS + "---\n" + group))
                .hasMessageContaining("Above, a post lapses after 5 days; 6 would loosen that");
    }

    private static Consequence profanity(Pack pack) {
        return ScanTable.of(pack).of("profanity", Writing.TEAM_MESSAGE);
    }

    private static PackBook read(String yaml) {
        return PackBook.read(List.of(new PackSource.Text("layers.yml", yaml)));
    }
}
