package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.replies.Quarantine;
import org.crosswalk.messaging.replies.Quarantined;
import org.crosswalk.messaging.replies.Quarantined.Reason;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail in quarantine before a person with the duty: taken as somebody's answer, or dismissed, each with a note that is archived. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class QuarantineTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Correspondence correspondence;

    @Inject
    Quarantine quarantine;

    @Inject
    Replies replies;

    @Inject
    ArchiveEntries entries;

    private Message message;
    private String page;

    @BeforeEach
    void strangerHasWritten() {
        Draft draft =
                new Draft(SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        message = ((Sending.Decided)
                        correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .message();
        Quarantined mail = new Quarantined(
                ReplyId.random(),
                message.id(),
                message.school(),
                Reason.UNKNOWN_ADDRESS,
                "jay@elsewhere.example",
                "Jay",
                "Re: Saturday",
                "I can bring the balls.",
                List.of(),
                false,
                NOON.toInstant());
        quarantine.add(mail);
        page = "/quarantine/" + mail.id();
    }

    @Test
    void officeTakesItAsAStudentsAnswerAndTheStaffReadIt() {
        Browser hugh = as(HUGH);
        assertThat(hugh.get("/quarantine").body()).contains("jay@elsewhere.example");
        assertThat(hugh.get(page).body()).contains("I can bring the balls.", "Jay Carter");

        assertThat(hugh.post(page, page + "/accept", Map.of("person", JAYLEN.value(), "note", "He rang us."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(replies.to(message.id())).singleElement().satisfies(reply -> {
            assertThat(reply.author()).isEqualTo(JAYLEN);
            assertThat(replies.readers(reply.id())).contains(DANA).hasSizeGreaterThan(1);
        });
        assertThat(entries.about(message.id().value()))
                .anyMatch(entry -> entry.kind() == EntryKind.REVIEW
                        && entry.content().contains("He rang us.")
                        && entry.content().contains("hdunn"));
        assertThat(hugh.get(page).statusCode()).as("it waits no more").isEqualTo(404);
    }

    @Test
    void reviewerDismissesItAndNobodyReadsIt() {
        Browser imani = as(IMANI);
        assertThat(imani.post(page, page + "/dismiss", Map.of("note", " ")).statusCode())
                .isEqualTo(422);
        assertThat(imani.post(page, page + "/dismiss", Map.of("note", "Nobody of ours."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(replies.to(message.id())).isEmpty();
        assertThat(entries.about(message.id().value()))
                .anyMatch(entry ->
                        entry.kind() == EntryKind.REVIEW && entry.content().contains("Nobody of ours."));
    }

    @Test
    void nobodyIsChosenWithoutANoteOrWhoDidNotGetTheMessage() {
        Browser hugh = as(HUGH);
        assertThat(hugh.post(page, page + "/accept", Map.of("person", JAYLEN.value(), "note", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(hugh.post(page, page + "/accept", Map.of("person", "stu-33", "note", "Ruby?"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(replies.to(message.id())).isEmpty();
    }

    @Test
    void othersHaveNoBusinessHere() {
        assertThat(as(DANA).get(page).statusCode()).isEqualTo(403);
        assertThat(as(JAYLEN).get("/quarantine").statusCode()).isEqualTo(403);
        assertThat(as(CARLOS).get(page).statusCode()).as("another school's").isEqualTo(404);
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
