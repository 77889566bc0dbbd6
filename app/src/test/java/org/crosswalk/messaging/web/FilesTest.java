package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crosswalk.Tidewater;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Browser.Chosen;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.files.FileToSend;
import org.crosswalk.files.Papers;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Enclosing;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.Uploads;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.Urgency;
import org.crosswalk.records.index.IndexForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go along with messages, from the form to whoever reads them. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.files.most-bytes", value = "20000")
@Property(name = "crosswalk.files.most-bytes-together", value = "30000")
@Property(name = "crosswalk.files.most", value = "3")
class FilesTest {
    private static final String COMPOSE = "/groups/team-soccer/compose";
    private static final String PREVIEW = "/groups/team-soccer/preview";
    private static final String SEND = "/groups/team-soccer/messages";
    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    Messages messages;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    Uploads uploads;

    @Inject
    Enclosing enclosing;

    @Inject
    IndexForTests index;

    private Browser dana;

    @BeforeEach
    void danaIsSignedIn() {
        dana = as(Tidewater.DANA);
    }

    @Test
    void fileIsArchivedBeforeItGoesAlongAndMembersDownloadIt() {
        byte[] plan = text("The vermilion bus leaves at nine.");
        HttpResponse<String> sent = send(whole(), new Chosen("file", "Plan für Samstag.txt", plan));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        Message message = newest();
        String digest = Digest.of(plan);
        assertThat(message.draft().files()).extracting(Enclosed::digest).containsExactly(digest);
        assertThat(entries.about(message.id().value()).getFirst().content())
                .contains("\"attachment\":\"" + digest + "\"", "The vermilion bus", "Plan für Samstag.txt");
        assertThat(attachments.read(digest)).isEqualTo(plan);

        HttpResponse<String> page = dana.get("/messages/" + message.id());
        assertThat(page.body()).contains("Plan für Samstag.txt", "/messages/" + message.id() + "/files/0");
        HttpResponse<String> file = dana.get("/messages/" + message.id() + "/files/0");
        assertThat(file.body()).isEqualTo("The vermilion bus leaves at nine.");
        assertThat(file.headers().firstValue("content-type")).contains("text/plain");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment")
                .contains("Plan%20f%C3%BCr%20Samstag.txt");
        assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(file.headers().firstValue("cache-control")).contains("no-store");
        assertThat(file.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(dana.get("/messages/" + message.id() + "/files/1").statusCode())
                .isEqualTo(404);
        assertThat(as(Tidewater.CARLOS)
                        .get("/messages/" + message.id() + "/files/0")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void wordsOfAFileAreInTheSearch() {
        send(whole(), new Chosen("file", "plan.txt", text("The heliotrope bus leaves at nine.")));
        index.catchUp();

        HttpResponse<String> found = as(Tidewater.THEO).get("/archive?words=heliotrope");
        assertThat(found.body()).contains("<mark>heliotrope</mark>");
    }

    @Test
    void wordsOfAFileAreScannedAndAReviewerReadsTheFile() throws IOException {
        HttpResponse<String> sent =
                send(whole(), new Chosen("file", "list.docx", Papers.docx("Jaylen Carter has asthma.", Map.of())));

        assertThat(sent.statusCode()).isEqualTo(303);
        Message message = newest();
        assertThat(message.verdict().outcome()).isEqualTo(Outcome.HOLD);
        Browser imani = as(Tidewater.IMANI);
        assertThat(imani.get("/review/" + message.id()).body()).contains("list.docx", "asthma", "(list.docx)");
        assertThat(imani.get("/review/" + message.id() + "/files/0").statusCode())
                .isEqualTo(200);
        assertThat(attachments.find(message.draft().files().getFirst().digest()))
                .isPresent();

        imani.post("/review/" + message.id(), "/review/" + message.id() + "/release", Map.of("note", "They know."));
        assertThat(messages.find(message.id()).orElseThrow().verdict().outcome().leaves())
                .isTrue();
        assertThat(imani.get("/review/" + message.id() + "/files/0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void fileOfWhichNotEverythingCouldBeReadWaitsForAPerson() {
        Enclosed photo = uploads.keep(
                Tidewater.DANA,
                new FileToSend(
                        "photo.jpg", "image/jpeg", text("x"), "", "the words within its pictures", Digest.of("y")),
                Tidewater.NOON.toInstant());
        Message message = decided(draft(new Audience.WholeGroup(), Matter.ORDINARY, List.of(photo)));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.HOLD);
        assertThat(message.found())
                .extracting(found -> found.words(message.draft()))
                .containsExactly("photo.jpg");
    }

    @Test
    void fileThatIsRefusedIsNotKeptAndNothingIsSent() {
        int before = messages.writtenBy(Tidewater.DANA, 1000).size();
        HttpResponse<String> page = send(
                whole(), new Chosen("file", "song.mp3", text("la")), new Chosen("file", "plan.txt", text("At nine.")));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("song.mp3 is of a type that cannot be sent", "Be there.", "plan.txt");
        assertThat(kept(page)).as("the other file stays with the form").hasSize(1);
        assertThat(messages.writtenBy(Tidewater.DANA, 1000)).hasSize(before);
    }

    @Test
    void sizesAreCountedInBytesForEachFileAndForAll() {
        HttpResponse<String> large = send(whole(), new Chosen("file", "a.txt", text("é".repeat(10_001))));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("a.txt is larger than 20 kB");

        HttpResponse<String> together = send(
                whole(),
                new Chosen("file", "a.txt", text("a".repeat(16_000))),
                new Chosen("file", "b.txt", text("b".repeat(16_000))));
        assertThat(together.statusCode()).isEqualTo(422);
        assertThat(together.body()).contains("Together the files are too large");

        Chosen[] four = new Chosen[4];
        for (int i = 0; i < four.length; i++) {
            four[i] = new Chosen("file", i + ".txt", text("At nine " + i));
        }
        assertThat(send(whole(), four).body()).contains("more files than one message carries");
    }

    @Test
    void attachedFileIsShownWithWhatWasFoundInItAndCanBeTakenOff() throws IOException {
        HttpResponse<String> page = post(
                PREVIEW, whole(), new Chosen("file", "list.docx", Papers.docx("Jaylen Carter has asthma.", Map.of())));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("list.docx", "asthma", "Be there.");
        String id = kept(page).getFirst();

        HttpResponse<String> without = post(PREVIEW, with(whole(), "kept", id, "without", id));
        assertThat(without.body()).doesNotContain("list.docx", "asthma").contains("Be there.");
        assertThat(uploads.of(Tidewater.DANA, List.of(id))).isEmpty();
    }

    @Test
    void refusedMessageKeepsItsFileInTheFormAndNothingOfItInTheArchive() {
        byte[] plan = text("The chartreuse bus leaves at nine.");
        HttpResponse<String> refused = send(
                with(whole(), "audience", "STUDENTS", "student", Tidewater.JAYLEN.value()),
                new Chosen("file", "plan.txt", plan));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("LEI-09", "plan.txt");
        Message message = newest();
        assertThat(entries.about(message.id().value()).getFirst().content())
                .contains("\"digest\":\"" + Digest.of(plan) + "\"")
                .doesNotContain("\"attachment\":\"");
        assertThat(attachments.find(Digest.of(plan))).isEmpty();
        assertThat(dana.get("/messages/" + message.id() + "/files/0").statusCode())
                .isEqualTo(404);

        String id = kept(refused).getFirst();
        HttpResponse<String> sent = post(SEND, with(whole(), "kept", id));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(newest().draft().files()).extracting(Enclosed::name).containsExactly("plan.txt");
        assertThat(attachments.read(Digest.of(plan))).isEqualTo(plan);
        assertThat(uploads.of(Tidewater.DANA, List.of(id)))
                .as("it is in the archive now")
                .isEmpty();
    }

    @Test
    void sameFormPostedTwiceIsOneMessage() {
        HttpResponse<String> page = post(PREVIEW, whole(), new Chosen("file", "plan.txt", text("At nine.")));
        List<Map.Entry<String, String>> form = with(
                whole(),
                "kept",
                kept(page).getFirst(),
                "once",
                UUID.randomUUID().toString());

        String first = post(SEND, form).headers().firstValue("location").orElseThrow();
        int before = messages.writtenBy(Tidewater.DANA, 1000).size();
        assertThat(post(SEND, form).headers().firstValue("location")).contains(first);
        assertThat(messages.writtenBy(Tidewater.DANA, 1000)).hasSize(before);
    }

    @Test
    void nobodySendsAnothersFileOrOneThatIsGone() {
        Enclosed ruths = uploads.keep(
                Tidewater.RUTH,
                new FileToSend("ruths.txt", "text/plain", text("Mine."), "Mine.", null, Digest.of("z")),
                Tidewater.NOON.toInstant());
        HttpResponse<String> page = post(SEND, with(whole(), "kept", String.valueOf(ruths.upload())));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("no longer here").doesNotContain("ruths.txt");

        HttpResponse<String> attached = post(PREVIEW, whole(), new Chosen("file", "plan.txt", text("At nine.")));
        enclosing.sweep(Tidewater.NOON.toInstant().plus(Duration.ofHours(3)));
        assertThat(post(SEND, with(whole(), "kept", kept(attached).getFirst())).statusCode())
                .isEqualTo(422);
    }

    @Test
    void fileOfAPrivateMatterIsOpenedByThePrincipalAndThatIsArchived() {
        Enclosed plan = uploads.keep(
                Tidewater.DANA,
                new FileToSend("plan.txt", "text/plain", text("Rest."), "Rest.", null, Digest.of("w")),
                Tidewater.NOON.toInstant());
        Message message =
                decided(draft(new Audience.SomeStudents(Set.of(Tidewater.JAYLEN)), Matter.MEDICAL, List.of(plan)));
        Browser ruth = as(Tidewater.RUTH);

        assertThat(ruth.get("/copies/" + message.id()).body()).contains("/copies/" + message.id() + "/files/0");
        long before = looks(message);
        assertThat(ruth.get("/copies/" + message.id() + "/files/0").body()).isEqualTo("Rest.");
        assertThat(looks(message)).isEqualTo(before + 1);
        assertThat(as(Tidewater.THEO)
                        .get("/messages/" + message.id() + "/files/0")
                        .statusCode())
                .isEqualTo(403);
    }

    private long looks(Message message) {
        return entries.about(message.id().value()).stream()
                .filter(entry -> entry.kind() == EntryKind.ACCESS)
                .count();
    }

    @Test
    void programsSendFilesToo() {
        String request =
                "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":\"Practice\",\"text\":\"At four.\"}";
        String token =
                tokens.make(Tidewater.DANA, "test", Tidewater.NOON.toInstant()).value();
        String key = UUID.randomUUID().toString();
        Chosen file = new Chosen("file", "plan.txt", text("At nine."));

        HttpResponse<String> created = api(request, token, key, file);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(newest().draft().files()).extracting(Enclosed::name).containsExactly("plan.txt");
        assertThat(api(request, token, key, file).statusCode())
                .as("asked again")
                .isEqualTo(200);
        assertThat(api(request, token, key, new Chosen("file", "plan.txt", text("At ten.")))
                        .statusCode())
                .as("another file under the same key")
                .isEqualTo(422);
        HttpResponse<String> refused =
                api(request, token, UUID.randomUUID().toString(), new Chosen("file", "a.exe", text("x")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a.exe is of a type that cannot be sent");
        assertThat(api("{}", token, UUID.randomUUID().toString(), file).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> api(String request, String token, String key, Chosen file) {
        return new Browser(server.getURI())
                .postParts(
                        "/api/v1/messages",
                        List.of(Map.entry("message", request)),
                        List.of(file),
                        "Authorization",
                        "Bearer " + token,
                        "Idempotency-Key",
                        key);
    }

    private Message decided(Draft draft) {
        Sending sending =
                correspondence.send(Tidewater.DANA, draft, UUID.randomUUID().toString(), Tidewater.NOON);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return ((Sending.Decided) sending).message();
    }

    private static Draft draft(Audience audience, Matter matter, List<Enclosed> files) {
        return new Draft(
                Tidewater.SOCCER, audience, matter, "Practice", "Please read it.", true, Urgency.NONE, null, files);
    }

    private static List<Map.Entry<String, String>> whole() {
        return List.of(Map.entry("subject", "Saturday"), Map.entry("text", "Be there."), Map.entry("email", "true"));
    }

    private static List<Map.Entry<String, String>> with(List<Map.Entry<String, String>> form, String... more) {
        List<Map.Entry<String, String>> all = new ArrayList<>(form);
        for (int i = 0; i < more.length; i += 2) {
            all.add(Map.entry(more[i], more[i + 1]));
        }
        return all;
    }

    private HttpResponse<String> send(List<Map.Entry<String, String>> form, Chosen... files) {
        return post(SEND, form, files);
    }

    private HttpResponse<String> post(String path, List<Map.Entry<String, String>> form, Chosen... files) {
        return dana.post(COMPOSE, path, form, List.of(files));
    }

    private static List<String> kept(HttpResponse<String> page) {
        return KEPT.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private Message newest() {
        return messages.writtenBy(Tidewater.DANA, 1000).stream()
                .max(java.util.Comparator.comparing(message ->
                        entries.about(message.id().value()).getFirst().number()))
                .orElseThrow();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
