package org.crosswalk.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.journal.Envelope;
import org.crosswalk.archive.journal.Journal;
import org.crosswalk.archive.journal.RawMail;
import org.crosswalk.archive.store.Owner;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Sending;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.records.index.IndexForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.index.every", value = "1h") // else an entry may be indexed before the test has broken it
class ArchiveControllerTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Inject
    IndexForTests index;

    @Inject
    Journal journal;

    @Inject
    Owner owner;

    private MessageId message;
    private Browser theo;

    @BeforeEach
    void danaHasWrittenToHerTeam() {
        Draft draft = new Draft(
                Tidewater.SOCCER,
                new Audience.WholeGroup(),
                Matter.ORDINARY,
                "Practice",
                "Bring both jerseys on Thursday.",
                true);
        Sending sending =
                correspondence.send(Tidewater.DANA, draft, UUID.randomUUID().toString(), Tidewater.NOON);
        message = ((Sending.Decided) sending).message().id();
        index.catchUp();
        theo = as(Tidewater.THEO);
    }

    @Test
    void recordsOfficerFindsTheMessageHighlighted() {
        HttpResponse<String> page = theo.get("/archive?words=jerseys");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bring both <mark>jerseys</mark> on Thursday.", message.value())
                .containsPattern("Complete up to entry [\\d,]+ of [\\d,]+\\.");
    }

    @Test
    void recordsOfficerOpensTheEntry() {
        HttpResponse<String> page = theo.get("/archive/" + numberOf(EntryKind.MESSAGE));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Bring both jerseys on Thursday.", "Dana Reyes", "Jay Carter");
    }

    @Test
    void searchIsArchived() {
        theo.get("/archive?words=jerseys");

        ArchiveEntry look = entries.about("archive").getLast();
        assertThat(look.kind()).isEqualTo(EntryKind.ACCESS);
        assertThat(look.content()).contains("tmarsh", "jerseys");
    }

    @Test
    void openingIsArchivedWithWhatWasOpened() {
        theo.get("/archive/" + numberOf(EntryKind.MESSAGE));

        ArchiveEntry look = entries.about(message.value()).getLast();
        assertThat(look.kind()).isEqualTo(EntryKind.ACCESS);
        assertThat(look.content()).contains("tmarsh");
    }

    @Test
    void pageWithoutWordsIsNoLook() {
        long newest = entries.newest();

        assertThat(theo.get("/archive").statusCode()).isEqualTo(200);
        assertThat(entries.newest()).isEqualTo(newest);
    }

    @Test
    void whatIsChosenInFieldsIsPutIntoTheWords() {
        HttpResponse<String> page =
                theo.get("/archive?words=jerseys&kind=MESSAGE&after=2026-01-01&until=2026-12-31&who=dreyes");
        assertThat(page.body())
                .contains("value=\"jerseys kind:MESSAGE person:dreyes after:2026-01-01 before:2027-01-01\"")
                .contains("<mark>jerseys</mark>");
        assertThat(theo.get("/archive?words=jerseys&attachment=yes").body()).contains("Nothing fits");
    }

    @Test
    void facetsNameWhoAndNarrow() {
        assertThat(theo.get("/archive?words=jerseys").body())
                .contains("Dana Reyes", "Varsity Soccer", "/archive?words=jerseys+person%3Adreyes");
    }

    @Test
    void searchIsSavedWithWhoAndWhenAndRemovedAgain() {
        theo.post("/archive", "/archive/searches", Map.of("name", "Kit", "words", "jerseys kind:MESSAGE"));
        String page = as(Tidewater.VERA).get("/archive").body();
        assertThat(page).contains("/archive?words=jerseys+kind%3AMESSAGE", "Kit", "Theo Marsh");

        Matcher removal =
                Pattern.compile("action=\"(/archive/searches/[^\"]+/removal)\"").matcher(page);
        assertThat(removal.find()).isTrue();
        theo.post("/archive", removal.group(1), Map.of());
        assertThat(theo.get("/archive").body()).doesNotContain("Kit</span>");
    }

    @Test
    void indexIsComparedWithTheArchiveOnThePage() {
        assertThat(theo.get("/archive/comparison").body()).contains("The index is whole", "digests agree");
    }

    @Test
    void entryThatNobodyCanReadIsNamedUntilItIsBroughtBack() throws Exception {
        long broken = archived("Bring the oars.");
        owner.run(
                "CREATE TABLE kept_key AS SELECT * FROM archive_key WHERE number = " + broken,
                "DELETE FROM archive_key WHERE number = " + broken);
        long after = archived("Bring the tent.");
        index.catchUp();

        assertThat(theo.get("/archive?words=tent").body())
                .contains("/archive/" + after, "1 entry cannot be read", "href=\"/archive/" + broken + "\"");
        assertThat(theo.get("/archive/" + broken).body()).contains("Nobody can read this entry", "E-mail");
        String attachment = "/archive/" + broken + "/attachments/" + Digest.of("it names none");
        assertThat(theo.get(attachment).statusCode()).isEqualTo(404);
        assertThat(theo.get("/archive/comparison").body()).contains("Of 1 entry it has the number, kind and day only");

        owner.run("INSERT INTO archive_key SELECT * FROM kept_key", "DROP TABLE kept_key");
        assertThat(theo.get("/archive/comparison").body()).doesNotContain("cannot be read", "kind and day only");
        assertThat(theo.get("/archive?words=oars").body()).contains("Bring the <mark>oars</mark>.");
    }

    @Test
    void journaledMailIsFoundAndItsRawBytesAreHandedOut() {
        byte[] mail = "From: dreyes@tidewater.example\nSubject: Zanzibar\n\nBring the canoe.\n".getBytes(UTF_8);
        journal.take(List.of(journal.read(new RawMail(mail, Envelope.UNKNOWN, "test"))), Tidewater.NOON.toInstant());
        index.catchUp();

        String page = theo.get("/archive?words=canoe").body();
        assertThat(page).contains("E-mail", "Bring the <mark>canoe</mark>.");
        Matcher link = Pattern.compile("href=\"(/archive/\\d+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String entry = theo.get(link.group(1)).body();
        assertThat(entry).contains("Zanzibar", "The mail as it came");
        HttpResponse<String> raw = theo.get(link.group(1) + "/attachments/" + Digest.of(mail));
        assertThat(raw.body()).isEqualTo(new String(mail, UTF_8));
        assertThat(raw.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("mail.eml");
        assertThat(theo.get(link.group(1) + "/attachments/" + Digest.of("another"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dreyes", "rlindqvist", "ibrooks", "pnair", "stu-01"})
    void othersAreTurnedAwayAndSeeNothing(String person) {
        Browser other = as(new PersonId(person));
        long newest = entries.newest();

        for (String path : List.of("/archive", "/archive?words=jerseys", "/archive/" + numberOf(EntryKind.MESSAGE))) {
            HttpResponse<String> page = other.get(path);
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).doesNotContain("jerseys");
        }
        assertThat(entries.newest()).isEqualTo(newest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/0", "/archive/999999999", "/archive/-1"})
    void unknownEntriesAreNotFound(String path) {
        assertThat(theo.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/none", "/archive?words=a&before=none"})
    void numbersThatAreNoneAreAnError(String path) {
        assertThat(theo.get(path).statusCode()).isIn(400, 404);
    }

    private long archived(String text) {
        byte[] mail = ("From: dreyes@tidewater.example\nSubject: Trip\n\n" + text + "\n").getBytes(UTF_8);
        journal.take(List.of(journal.read(new RawMail(mail, Envelope.UNKNOWN, "test"))), Tidewater.NOON.toInstant());
        return entries.newest();
    }

    private long numberOf(EntryKind kind) {
        return entries.about(message.value()).stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }
}
