package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRADE_3;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.JOAO;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUBY;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.replies.Replied;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.Replying;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers on the pages: a student's to the team, read and answered by its staff, and by nobody else. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RepliesPagesTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Correspondence correspondence;

    @Inject
    Messages messages;

    @Inject
    Replying replying;

    @Inject
    Replies replies;

    @Inject
    Deliveries deliveries;

    @Inject
    Guardianships guardianships;

    private Message message;

    @BeforeEach
    void danaWroteToHerTeam() {
        Draft draft =
                new Draft(SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        message = ((Sending.Decided)
                        correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .message();
    }

    @Test
    void staffReadAStudentsAnswerAndAnswerTheWholeGroup() {
        Reply reply = answered("I can bring the balls.");
        String page = path(reply);

        assertThat(as(DANA).get("/replies").body()).contains("I can bring the balls.", "class=\"new\"", page);
        assertThat(as(DANA).get(page).body()).contains("I can bring the balls.", "This can be read by");
        assertThat(as(DANA).get("/replies").body()).doesNotContain("class=\"new\"");
        assertThat(as(DANA).get("/messages/" + message.id()).body()).contains(page);

        assertThat(as(DANA).post(page, page + "/answers", form("WHOLE_GROUP", "Thank you, Jay."))
                        .statusCode())
                .isEqualTo(303);
        Message answer = messages.find(replies.answersTo(reply.id()).getFirst()).orElseThrow();
        assertThat(answer.draft().audience()).isEqualTo(new Audience.WholeGroup());
        assertThat(answer.draft().subject()).isEqualTo("Re: Saturday");
    }

    @Test
    void LEI09privateAnswerIsCopiedToThePrincipal() {
        Reply reply = answered("My knee hurts.");
        as(DANA).post(path(reply), path(reply) + "/answers", form("MEDICAL", "Please see the nurse."));

        Message answer = messages.find(replies.answersTo(reply.id()).getFirst()).orElseThrow();
        assertThat(answer.draft().audience()).isEqualTo(new Audience.SomeStudents(java.util.Set.of(JAYLEN)));
        assertThat(answer.verdict().copied()).containsExactly("rlindqvist");
    }

    @Test
    void guardianIsAnsweredAlone() {
        Asked asked = asked(JOAO, GRADE_3, RUBY);

        assertThat(as(JOAO).get(asked.page()).body()).contains("May I drive?");
        assertThat(as(JOAO).post(asked.page(), asked.page() + "/answers", form("GUARDIAN", "Yes, please."))
                        .statusCode())
                .isEqualTo(303);
        Message answer =
                messages.find(replies.answersTo(asked.reply().id()).getFirst()).orElseThrow();
        assertThat(answer.draft().audience()).isEqualTo(new Audience.OneGuardian(asked.guardian(), RUBY));
        assertThat(deliveries.of(answer.id()))
                .extracting(status -> status.parcel().recipient())
                .containsExactly(asked.guardian());
    }

    @Test
    void coachsAnswerToOneGuardianIsRefusedAsAnyMessageWouldBeAndNothingIsSent() {
        Asked asked = asked(DANA, SOCCER, JAYLEN);

        HttpResponse<String> refused =
                as(DANA).post(asked.page(), asked.page() + "/answers", form("GUARDIAN", "Yes, please."));
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(as(DANA).get(refused.headers().firstValue("location").orElseThrow())
                        .body())
                .contains("HOUSE-HOME");
        assertThat(replies.answersTo(asked.reply().id())).isEmpty();
    }

    private record Asked(Reply reply, PersonId guardian, String page) {}

    /** A guardian of the student has answered a message to all guardians. */
    private Asked asked(PersonId sender, GroupId group, PersonId student) {
        Message guardians = ((Sending.Decided) correspondence.send(
                        sender,
                        new Draft(
                                group,
                                new Audience.GuardiansOfGroup(),
                                Matter.ORDINARY,
                                "Saturday",
                                "The trip is at ten.",
                                true),
                        UUID.randomUUID().toString(),
                        NOON))
                .message();
        PersonId guardian = guardianships.of(List.of(student)).stream()
                .filter(guardianship -> guardianship.mayHear(NOON.toLocalDate()))
                .map(Guardianship::guardian)
                .findFirst()
                .orElseThrow();
        assertThat(replying.take(
                        new Replying.Written(
                                guardians,
                                guardian,
                                Reply.As.GUARDIAN,
                                Reply.Way.EMAIL,
                                "May I drive?",
                                "",
                                List.of(),
                                UUID.randomUUID().toString(),
                                null),
                        NOON.toInstant()))
                .isInstanceOf(Replied.Kept.class);
        Reply reply = replies.to(guardians.id()).getFirst();
        return new Asked(reply, guardian, "/messages/" + guardians.id() + "/replies/" + reply.id());
    }

    @Test
    void answerThatSaysNothingComesBack() {
        Reply reply = answered("Hello.");
        assertThat(as(DANA).post(path(reply), path(reply) + "/answers", form("WHOLE_GROUP", " "))
                        .body())
                .contains("role=\"alert\"", "Please write a message.");
        assertThat(replies.answersTo(reply.id())).isEmpty();
    }

    @Test
    void whoWasNotGivenAnAnswerDoesNotReadIt() {
        Reply reply = answered("Only for my coaches.");
        assertThat(as(JOAO).get(path(reply)).statusCode()).isIn(403, 404);
        assertThat(as(HUGH).get(path(reply)).statusCode()).isIn(403, 404);
        assertThat(as(JAYLEN).get(path(reply)).statusCode()).isEqualTo(403);
    }

    @Test
    void reviewerReadsWhatMayBeHarmAndGivesItToTheStaff() {
        Reply reply = answered("I want to kill myself.");
        String page = "/review/" + message.id() + "/replies/" + reply.id();

        assertThat(as(DANA).get(path(reply)).statusCode()).isEqualTo(404);
        assertThat(as(IMANI).get("/review").body()).contains(page);
        assertThat(as(IMANI).get(page).body()).contains("I want to kill myself.");
        assertThat(as(IMANI).post(page, page + "/release", Map.of("note", "")).statusCode())
                .isEqualTo(422);
        assertThat(as(IMANI)
                        .post(page, page + "/release", Map.of("note", "Called the family."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(replies.readers(reply.id())).contains(DANA);
        assertThat(as(IMANI).get("/review").body()).doesNotContain(page);
    }

    private Reply answered(String text) {
        replying.take(
                new Replying.Written(
                        message,
                        JAYLEN,
                        Reply.As.STUDENT,
                        Reply.Way.APP,
                        text,
                        "",
                        List.of(),
                        UUID.randomUUID().toString(),
                        null),
                NOON.toInstant());
        return replies.to(message.id()).getLast();
    }

    private static Map<String, String> form(String to, String text) {
        return Map.of("to", to, "text", text, "once", UUID.randomUUID().toString());
    }

    private String path(Reply reply) {
        return "/messages/" + message.id() + "/replies/" + reply.id();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
