package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Sending;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.review.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say to input that cannot be, and that nothing of it stays. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class BadFormsTest {
    private static final String COMPOSE = "/groups/team-soccer/compose";
    private static final String SEND = "/groups/team-soccer/messages";

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Messages messages;

    @Inject
    ArchiveEntries entries;

    @Inject
    Correspondence correspondence;

    @Inject
    ReviewQueue queue;

    private Browser dana;

    @BeforeEach
    void danaIsSignedIn() {
        dana = as(Tidewater.DANA);
    }

    @Test
    void tagsInTheSubjectAreKindlyTurnedAwayAndTheTextIsKept() {
        HttpResponse<String> page = send("<script>alert(1)</script>", "Bring water & shoes.");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("please take out tags", "Bring water &amp; shoes.", "&lt;script>alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void oneChosenStudentIsRefusedWithTheClause() {
        HttpResponse<String> page = dana.post(
                COMPOSE,
                SEND,
                Map.of("audience", "STUDENTS", "student", "stu-01", "subject", "Practice", "text", "At four."));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("LEI-09", "At four.");
    }

    @Test
    void missingFieldsAreAskedFor() {
        HttpResponse<String> page = dana.post(COMPOSE, SEND, Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Please give it a subject.", "Please write a message.");
        assertNothingWritten();
    }

    @Test
    void tooLongATextIsKept() {
        HttpResponse<String> page = send("Practice", "x".repeat(20_001));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("The message is too long.", "x".repeat(20_001));
    }

    @Test
    void fiveMegabytesAreTooMuch() {
        assertThat(send("Practice", "x".repeat(5_000_000)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "matter", "lawful"})
    void choiceThatIsNoneIsAnError(String field) {
        HttpResponse<String> page =
                dana.post(COMPOSE, SEND, Map.of("subject", "Practice", "text", "At four.", field, "nonsense"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertNothingWritten();
    }

    @Test
    void keyThatIsNoneCountsAsNone() {
        HttpResponse<String> page =
                dana.post(COMPOSE, SEND, Map.of("subject", "Practice", "text", "At four.", "once", "k".repeat(500)));

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(messages.writtenBy(Tidewater.DANA, 10)).hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups/nowhere/compose",
                "/groups/%20/compose",
                "/messages/no-uuid",
                "/messages/00000000-0000-0000-0000-000000000000",
                "/inbox/no-letter"
            })
    void unknownPlacesAreNotFound(String path) {
        assertThat(dana.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "00000000-0000-0000-0000-000000000000"})
    void unknownCopiesAndHeldMessagesAreNotFound(String id) {
        Browser ruth = as(Tidewater.RUTH);

        assertThat(ruth.get("/copies/" + id).statusCode()).isEqualTo(404);
        assertThat(ruth.get("/review/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void answerWithoutANoteDecidesNothing() {
        MessageId held = held(Tidewater.DANA, Tidewater.SOCCER.value());
        Browser imani = as(Tidewater.IMANI);

        for (String note : List.of(" ", "x".repeat(2001))) {
            HttpResponse<String> page =
                    imani.post("/review/" + held, "/review/" + held + "/release", Map.of("note", note));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("Please write a note first");
        }
        assertThat(queue.review(held.value())).isEmpty();
    }

    @Test
    void releaseThatCannotHelpSaysSo() {
        MessageId held = privately(Tidewater.JOAO, Tidewater.RUBY);

        HttpResponse<String> page = as(Tidewater.IMANI)
                .post("/review/" + held, "/review/" + held + "/release", Map.of("note", "It is fine."));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("it still waits");
        assertThat(queue.review(held.value())).isEmpty();
    }

    @Test
    void copyIsOnlyForThePrincipalCopied() {
        MessageId message = privately(Tidewater.DANA, Tidewater.JAYLEN);

        assertThat(as(Tidewater.RUTH).get("/copies/" + message).body()).contains("Please see me");
        assertThat(as(Tidewater.CARLOS).get("/copies/" + message).statusCode()).isEqualTo(404);
        assertThat(dana.get("/copies/" + message).statusCode()).isEqualTo(403);
        assertThat(entries.about(message.value()).getLast().content()).contains(Tidewater.RUTH.value());
    }

    private HttpResponse<String> send(String subject, String text) {
        HttpResponse<String> page = dana.post(
                COMPOSE,
                SEND,
                Map.of(
                        "subject",
                        subject,
                        "text",
                        text,
                        "once",
                        UUID.randomUUID().toString()));
        assertNothingWritten();
        return page;
    }

    private void assertNothingWritten() {
        assertThat(messages.writtenBy(Tidewater.DANA, 1000))
                .extracting(message -> message.draft().subject())
                .allMatch(subject -> subject.equals("Practice"));
        assertThat(messages.writtenBy(Tidewater.DANA, 1000))
                .extracting(message -> message.draft().text().length())
                .allMatch(length -> length < 100);
    }

    private MessageId held(PersonId sender, String group) {
        return send(
                sender,
                new Draft(
                        new org.crosswalk.common.GroupId(group),
                        new Audience.WholeGroup(),
                        Matter.ORDINARY,
                        "Practice",
                        "Jaylen Carter has asthma.",
                        true));
    }

    private MessageId privately(PersonId sender, PersonId student) {
        return send(
                sender,
                new Draft(
                        sender.equals(Tidewater.JOAO) ? Tidewater.GRADE_3 : Tidewater.SOCCER,
                        new Audience.SomeStudents(java.util.Set.of(student)),
                        Matter.MEDICAL,
                        "Practice",
                        "Please see me before practice.",
                        true));
    }

    private MessageId send(PersonId sender, Draft draft) {
        Sending sending = correspondence.send(sender, draft, UUID.randomUUID().toString(), Tidewater.NOON);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return ((Sending.Decided) sending).message().id();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }
}
