package org.crosswalk.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
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
