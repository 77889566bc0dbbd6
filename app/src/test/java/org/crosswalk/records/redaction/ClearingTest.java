package org.crosswalk.records.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.Test;

class ClearingTest {
    private static final Instant AT = Instant.parse("2026-10-05T16:00:00Z");
    private static final PersonId THEO = new PersonId("tmarsh");
    private static final Ground PRIVACY = new Ground("c", "Health.");

    private final AtomicLong ids = new AtomicLong();
    private final List<Step> steps = new ArrayList<>();

    @Test
    void whatIsMarkedIsNotInWhatIsCleared() {
        Item item = item("Dear Jay Carter, come at noon.", List.of());
        mark(item, "TEXT.0", 5, 15, "ferpa");
        assertThat(shown(item)).isEqualTo("Dear [ferpa], come at noon.");
    }

    @Test
    void marksThatOverlapAreOneBoxWithBothCodes() {
        Item item = item("Dear Jay Carter, come at noon.", List.of());
        mark(item, "TEXT.0", 5, 12, "ferpa");
        mark(item, "TEXT.0", 9, 15, "c");
        assertThat(shown(item)).isEqualTo("Dear [c, ferpa], come at noon.");
    }

    @Test
    void whatIsWithheldOfTheSenderIsWithheldOfTheCustodianToo() {
        Field from = new Field(Role.FROM, 0, "Jay Carter <jay@school.example>");
        Item item = new Item(
                1, EntryKind.MAIL, AT, List.of(from, new Field(Role.CUSTODIAN, 0, from.text())), List.of(), "{}", null);
        mark(item, "FROM.0", 0, 10, "ferpa");
        assertThat(Clearing.of(item, Sheet.of(steps)).texts())
                .allSatisfy(text -> assertThat(text.text(codes -> "[" + String.join(", ", codes) + "]"))
                        .isEqualTo("[ferpa] <jay@school.example>"));
    }

    @Test
    void noAccentStaysBehind() {
        Item item = item("Rene\u0301 came", List.of());
        mark(item, "TEXT.0", 0, 4, "c");
        assertThat(shown(item)).isEqualTo("[c] came");
    }

    @Test
    void aMarkInAnotherTextLetsNothingOut() {
        Item then = item("Dear Jay Carter", List.of());
        mark(then, "TEXT.0", 5, 15, "c");
        Item now = item("Dear  Jay Carter", List.of());
        assertThatThrownBy(() -> Clearing.of(now, Sheet.of(steps))).isInstanceOf(OtherText.class);
    }

    @Test
    void onlyWhatNothingIsWithheldOfIsWhole() {
        Item item = item("Dear Jay Carter", List.of());
        assertThat(Clearing.of(item, Sheet.of(steps)).whole()).isPresent();
        mark(item, "SUBJECT.0", 0, 2, "c");
        assertThat(Clearing.of(item, Sheet.of(steps)).whole()).isEmpty();
    }

    @Test
    void aFileThatNobodyLookedAtKeepsTheMailFromGoingOutAsItIs() {
        Item item = item("See the file", List.of(new Enclosure(0, "d", "application/pdf", true)));
        assertThat(Clearing.of(item, Sheet.of(steps)).whole()).isEmpty();
        add(Step.given(1, Clearing.part(0), THEO, AT));
        assertThat(Clearing.of(item, Sheet.of(steps)).whole()).isPresent();
    }

    @Test
    void aWithheldFileKeepsItsNameToo() {
        Item item = item("See the file", List.of(new Enclosure(0, "d", "application/pdf", true)));
        add(Step.withheld(1, Clearing.part(0), PRIVACY, THEO, AT));
        assertThat(Clearing.of(item, Sheet.of(steps)).files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isNull();
            assertThat(file.text()).isNull();
            assertThat(file.withheld()).isEqualTo(PRIVACY);
        });
    }

    @Test
    void anItemWithheldWholeSaysNothing() {
        Item item = item("Dear Jay Carter", List.of());
        add(Step.withheld(1, Sheet.WHOLE, PRIVACY, THEO, AT));
        Cleared cleared = Clearing.of(item, Sheet.of(steps));
        assertThat(cleared.texts()).isEmpty();
        assertThat(cleared.whole()).isEmpty();
        assertThat(cleared.withheld()).isTrue();
    }

    private String shown(Item item) {
        return Clearing.of(item, Sheet.of(steps))
                .texts(Role.TEXT)
                .getFirst()
                .text(codes -> "[" + String.join(", ", codes) + "]");
    }

    private void mark(Item item, String field, int start, int end, String exemption) {
        String digest = item.field(field).orElseThrow().digest();
        add(Step.marked(
                1, new Span(field, start, end), digest, new Ground(exemption, "It applies."), Step.DRAWN, THEO, AT));
    }

    private void add(Step step) {
        steps.add(new Step(
                ids.incrementAndGet(),
                step.entry(),
                step.what(),
                step.span(),
                step.digest(),
                step.part(),
                step.exemption(),
                step.reason(),
                step.origin(),
                step.target(),
                step.by(),
                step.at()));
    }

    private static Item item(String text, List<Enclosure> files) {
        List<Field> fields =
                new ArrayList<>(List.of(new Field(Role.SUBJECT, 0, "Practice"), new Field(Role.TEXT, 0, text)));
        for (Enclosure file : files) {
            fields.add(new Field(Role.FILE_NAME, file.index(), "plan.pdf"));
            fields.add(new Field(Role.FILE_TEXT, file.index(), "A plan"));
        }
        return new Item(1, EntryKind.MAIL, AT, fields, files, "{}", null);
    }
}
