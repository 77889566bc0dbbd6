package org.crosswalk.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
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

/** Coach Dana has written to Jay about his inhaler; the archive keeps it sealed. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class SealedControllerTest {
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

    private String about;
    private Browser theo;

    @BeforeEach
    void danaHasWrittenToJay() {
        Draft draft = new Draft(
                Tidewater.SOCCER,
                new Audience.SomeStudents(Set.of(Tidewater.JAYLEN)),
                Matter.MEDICAL,
                "Your inhaler",
                "The turquoise inhaler is at the nurse's.",
                true);
        Sending sending =
                correspondence.send(Tidewater.DANA, draft, UUID.randomUUID().toString(), Tidewater.NOON);
        about = ((Sending.Decided) sending).message().id().value();
        index.catchUp();
        theo = as(Tidewater.THEO);
    }

    @Test
    void WES12storedCommunicationOfAnotherIsNotOpenedWithoutLeave() {
        HttpResponse<String> found = theo.get("/archive?words=turquoise");
        assertThat(found.body()).contains("sealed").doesNotContain("<mark>");
        for (ArchiveEntry entry : entries.about(about)) {
            HttpResponse<String> opened = theo.get("/archive/" + entry.number());
            assertThat(opened.body())
                    .contains("This entry is sealed", "WES-12", "WES-13")
                    .doesNotContain("turquoise", "inhaler", "Jay Carter");
        }
        assertThat(entries.about(about)).noneMatch(entry -> entry.kind() == EntryKind.ACCESS);
    }

    @Test
    void WES12recordsOfficerFindsNoWayAroundTheSealByTheMessagesOwnPage() {
        for (String path : List.of("/messages/" + about, "/messages/" + about + "/replies/" + UUID.randomUUID())) {
            HttpResponse<String> page = theo.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(403);
            assertThat(page.body()).doesNotContain("turquoise", "inhaler");
        }
        assertThat(theo.get("/messages/" + about + "/rights").body()).doesNotContain("turquoise", "inhaler");
    }

    @Test
    void WES12principalWhoReadsAPrivateMessageLeavesALook() {
        assertThat(as(Tidewater.RUTH).get("/messages/" + about).body()).contains("turquoise");
        assertThat(entries.about(about).getLast().kind()).isEqualTo(EntryKind.ACCESS);
        assertThat(entries.about(about).getLast().content()).contains("\"rlindqvist\"", "\"what\":\"message\"");
    }

    @Test
    void WES13twoKeysAndAPurposeOpenItToWhoeverAskedAndEachLookIsArchived() {
        String request = asked("Request 2026-14 asks for it.");

        assertThat(turned(as(Tidewater.GRACE), request, "release").statusCode()).isEqualTo(303);
        assertThat(opened(theo)).as("one key is not enough").contains("This entry is sealed");
        assertThat(turned(as(Tidewater.OTIS), request, "release").statusCode()).isEqualTo(303);

        assertThat(opened(theo)).contains("The turquoise inhaler is at the nurse");
        assertThat(theo.get("/archive?words=turquoise").body()).contains("<mark>turquoise</mark>", "unsealed for you");
        assertThat(opened(as(Tidewater.VERA))).as("nobody else").contains("This entry is sealed");
        ArchiveEntry look = entries.about(about).getLast();
        assertThat(look.kind()).isEqualTo(EntryKind.ACCESS);
        assertThat(look.content())
                .contains("\"by\":\"tmarsh\"")
                .contains("\"position\":[\"RECORDS_OFFICER\"]")
                .contains("\"purpose\":\"Request 2026-14 asks for it.\"")
                .contains("\"id\":\"gwong\",\"key\":\"SUPERINTENDENT\"")
                .contains("\"id\":\"okline\",\"key\":\"TECHNOLOGY\"")
                .contains("\"number\":" + number())
                .contains("\"parts\":\"the entry, whole");
    }

    @Test
    void eachStepIsArchivedBeforeIt() {
        String request = asked("A guardian asks.");
        turned(as(Tidewater.GRACE), request, "release");
        assertThat(entries.about(about))
                .filteredOn(entry -> entry.kind() == EntryKind.ACCESS)
                .extracting(ArchiveEntry::content)
                .anyMatch(content -> content.contains("\"by\":\"tmarsh\"") && content.contains("A guardian asks."))
                .anyMatch(
                        content -> content.contains("\"by\":\"gwong\"") && content.contains("\"answer\":\"RELEASED\""));
    }

    @Test
    void oneRefusalIsEnough() {
        String request = asked("I am curious.");
        turned(as(Tidewater.OTIS), request, "refusal");
        assertThat(turned(as(Tidewater.GRACE), request, "release").body()).contains("answered meanwhile");
        assertThat(opened(theo)).contains("This entry is sealed");
        assertThat(theo.get("/sealed").body()).contains("Refused", "Because of the law");
    }

    @Test
    void aKeyIsTurnedOnce() {
        String request = asked("A guardian asks.");
        turned(as(Tidewater.GRACE), request, "release");
        assertThat(turned(as(Tidewater.GRACE), request, "release").statusCode()).isEqualTo(422);
        assertThat(opened(theo)).contains("This entry is sealed");
    }

    @Test
    void withoutAPurposeOrANoteNothingIsDone() {
        HttpResponse<String> page = theo.post("/archive", "/sealed", Map.of("number", "" + number(), "purpose", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Say why in a sentence or two.");
        assertThat(entries.about(about)).noneMatch(entry -> entry.kind() == EntryKind.ACCESS);

        String request = asked("A guardian asks.");
        assertThat(as(Tidewater.GRACE)
                        .post("/sealed", request + "/release", Map.of("note", ""))
                        .body())
                .contains("Say why in a sentence.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmarsh", "vsantos", "dreyes", "pnair"})
    void othersTurnNoKey(String person) {
        String request = asked("A guardian asks.");
        HttpResponse<String> answer =
                as(new PersonId(person)).post("/inbox", request + "/release", Map.of("note", "Let me"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aRecordsOfficerSeesTheirOwnRequestsOnly() {
        asked("A guardian asks about the inhaler.");
        assertThat(theo.get("/sealed").body()).contains("A guardian asks about the inhaler.");
        assertThat(as(Tidewater.VERA).get("/sealed").body()).doesNotContain("A guardian asks about the inhaler.");
        assertThat(as(Tidewater.OTIS).get("/sealed").body()).contains("A guardian asks about the inhaler.");
    }

    private String asked(String purpose) {
        assertThat(theo.post("/archive", "/sealed", Map.of("number", "" + number(), "purpose", purpose))
                        .statusCode())
                .isEqualTo(303);
        Matcher form = Pattern.compile(
                        "<code>" + about + "</code>.*?action=\"(/sealed/[0-9a-f-]{36})/release\"", Pattern.DOTALL)
                .matcher(as(Tidewater.GRACE).get("/sealed").body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private HttpResponse<String> turned(Browser holder, String request, String how) {
        return holder.post("/sealed", request + "/" + how, Map.of("note", "Because of the law"));
    }

    private String opened(Browser officer) {
        return officer.get("/archive/" + number()).body();
    }

    private long number() {
        List<ArchiveEntry> message = entries.about(about).stream()
                .filter(entry -> entry.kind() == EntryKind.MESSAGE)
                .toList();
        return message.getFirst().number();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }
}
