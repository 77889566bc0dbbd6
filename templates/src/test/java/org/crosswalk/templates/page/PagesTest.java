package org.crosswalk.templates.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswalk.templates.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
    private static final String HOSTILE = "<script>alert('x')</script>\"'><img src=x onerror=y>";
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]* src=)|\\s(?:style|on[a-z]+)=|javascript:", Pattern.CASE_INSENSITIVE);

    @TestFactory
    Stream<DynamicTest> everyPageIsDrawnWithoutInlineScriptOrStyle() {
        return drawn((name, html) ->
                assertThat(INLINE.matcher(html).find()).as("%s", html).isFalse());
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasOneHeadingAndItsLanguage() {
        return drawn((name, html) -> {
            if (!name.contains("preview")) {
                assertThat(html).startsWith("<!doctype html>").contains("<html lang=\"en\">");
                assertThat(html.split("<h1>", -1)).hasSize(2);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFormThatPostsCarriesTheToken() {
        return drawn((name, html) -> {
            int fresh = name.equals("preview") ? 1 : 0;
            assertThat(occurrences(html, "name=\"csrf\" value=\"token\""))
                    .isEqualTo(occurrences(html, "method=\"post\"") + fresh);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyIdIsUnique() {
        return drawn((name, html) -> assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1)))
                .doesNotHaveDuplicates());
    }

    @Test
    void everyPageHasASample() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte/page"))) {
            assertThat(templates.map(path -> path.getFileName().toString().replace(".jte", "")))
                    .isSubsetOf(Samples.all().values().stream()
                            .map(view -> view.getClass().getSimpleName())
                            .toList());
        }
    }

    @Test
    void whatPeopleTypeIsEscaped() {
        Draft draft = new Draft(
                Draft.Audience.STUDENTS,
                java.util.Set.of(HOSTILE),
                Draft.Matter.ORDINARY,
                HOSTILE,
                HOSTILE,
                true,
                HOSTILE);
        Found found = new Found(
                0,
                new Found.Place(Found.Field.TEXT, 0, HOSTILE.length()),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Found.Follows.HOLD,
                new Found.Dispute(Samples.NOON, HOSTILE));
        Passages marked = Passages.of(HOSTILE, List.of(found), Found.Field.TEXT);
        HeldPage held = Samples.held(HeldPage.Turn.YOURS);
        PreviewPart preview = Samples.holding();
        List<View> views = List.of(
                Samples.compose(draft, List.of(), Samples.sending()),
                new PreviewPart(
                        preview.frame(),
                        preview.group(),
                        List.of(),
                        List.of(),
                        List.of(found),
                        preview.decision(),
                        null,
                        false,
                        List.of()),
                new RefusedPage(
                        Samples.coach(""),
                        "7f3e",
                        Samples.SOCCER,
                        draft,
                        marked,
                        marked,
                        List.of(found),
                        Samples.refused().decision(),
                        List.of()),
                new LetterPage(
                        Samples.coach(""),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        Samples.SOCCER,
                        Samples.NOON,
                        MessagePage.Part.MEMBER,
                        null,
                        List.of(new FileLink(HOSTILE, 1, "/inbox/l1/files/0")),
                        new Translated("es", HOSTILE, HOSTILE, HOSTILE),
                        new LetterPage.Readers(
                                org.crosswalk.templates.notice.MessageNotice.Went.ONE, List.of(HOSTILE), HOSTILE)),
                new HeldPage(
                        held.frame(),
                        held.message(),
                        held.group(),
                        HOSTILE,
                        held.at(),
                        held.audience(),
                        held.matter(),
                        marked,
                        marked,
                        List.of(found),
                        held.decision(),
                        null,
                        held.reached(),
                        held.turn(),
                        null,
                        List.of()),
                new ArchivePage(
                        Samples.coach(""),
                        HOSTILE,
                        List.of(),
                        0,
                        0,
                        List.of(),
                        0,
                        List.of(),
                        0,
                        0,
                        7L,
                        List.of(new ArchivePage.Facet("people", List.of(new ArchivePage.Value(HOSTILE, HOSTILE, 1)))),
                        List.of(new ArchivePage.Saved("s", HOSTILE, HOSTILE, HOSTILE, Samples.NOON)),
                        List.of(),
                        null),
                new MailboxPage(
                        Samples.nobody(),
                        List.of(new MailboxPage.Mail(HOSTILE, HOSTILE, HOSTILE, HOSTILE, Samples.NOON))));
        assertThat(views)
                .allSatisfy(view -> assertThat(Drawn.page(view))
                        .contains("alert(")
                        .doesNotContain("<script>")
                        .doesNotContain("\"'>")
                        .doesNotContain("<img src=x"));
    }

    @Test
    void textKeepsItsFirstEmptyLine() {
        Draft draft = new Draft(
                Draft.Audience.WHOLE_GROUP, java.util.Set.of(), Draft.Matter.ORDINARY, "", "\nHello", true, "once");
        assertThat(Drawn.page(Samples.compose(draft, List.of(), Samples.sending())))
                .containsPattern("<textarea[^>]*>\n\nHello</textarea>");
    }

    @Test
    void enterInAFieldPreviewsAndDoesNotSend() {
        String html = Drawn.page(Samples.compose(Samples.toJaylen(), List.of(), Samples.refusing()));
        String form = html.substring(html.indexOf("<form id=\"compose\""));
        assertThat(form.substring(form.indexOf("<button")))
                .matches("(?s)<button[^>]* formaction=\"/groups/team-soccer-v/preview\" formnovalidate>.*");
    }

    @Test
    void groupAddressesAreEncoded() {
        assertThat(new GroupName("school:a/b ?é", "A", GroupName.Kind.SCHOOL, "A").path())
                .isEqualTo("/groups/school%3Aa%2Fb%20%3F%C3%A9");
    }

    @Test
    void lawfulWaysChangeTheDraftAndKeepItsWords() {
        Draft draft = Samples.toJaylen();
        assertThat(draft.going(new Draft.Way(Draft.Lawful.WHOLE_GROUP, List.of()))
                        .audience())
                .isEqualTo(Draft.Audience.WHOLE_GROUP);
        assertThat(draft.going(new Draft.Way(Draft.Lawful.MEDICAL, List.of())).matter())
                .isEqualTo(Draft.Matter.MEDICAL);
        assertThat(draft.going(new Draft.Way(Draft.Lawful.ACADEMIC, List.of())).student())
                .isEqualTo(draft.student());
        assertThat(draft.going(new Draft.Way(Draft.Lawful.WHOLE_GROUP, List.of()))
                        .text())
                .isEqualTo(draft.text());
    }

    @Test
    void styleSheetStaysSmall() throws IOException {
        assertThat(Files.size(Path.of("src/main/resources/static/crosswalk.css")))
                .isLessThan(12_000);
        assertThat(Files.size(Path.of("src/main/resources/static/findings.css")))
                .isLessThan(4_000);
    }

    private interface Look {
        void at(String name, String html);
    }

    private static Stream<DynamicTest> drawn(Look look) {
        return Samples.all().entrySet().stream().map(sample -> drawn(sample, look));
    }

    private static DynamicTest drawn(Map.Entry<String, View> sample, Look look) {
        return DynamicTest.dynamicTest(sample.getKey(), () -> look.at(sample.getKey(), Drawn.page(sample.getValue())));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
