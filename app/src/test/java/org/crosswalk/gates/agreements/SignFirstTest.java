package org.crosswalk.gates.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boston: everybody agrees before they use the network, and completes a training. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.pack", value = "boston")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class SignFirstTest {
    /** Has signed nothing in any district. */
    private static final PersonId DIALLO = new PersonId("adiallo");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    Signatures signatures;

    @BeforeEach
    void everybodyWasToldWhenTheYearBegan() {
        for (PersonId person : new PersonId[] {JAYLEN, DIALLO, CORINNE}) {
            signatures.tell("use", person, LocalDate.of(2026, 8, 20));
        }
    }

    @Test
    void BOS01noPageOpensBeforeOneHasAgreedThisYear() {
        Browser jaylen = as(JAYLEN);
        HttpResponse<String> inbox = jaylen.get("/inbox");
        assertThat(inbox.statusCode()).isEqualTo(303);
        assertThat(inbox.headers().firstValue("Location")).contains("/agreements");
        assertThat(jaylen.get("/report").statusCode())
                .as("misuse is reported all the same")
                .isEqualTo(200);

        assertThat(jaylen.post("/agreements", "/agreements/use", Map.of("agreed", "yes"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(jaylen.get("/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void BOS01programsWaitToo() {
        String token = tokens.make(DIALLO, "test", NOON.toInstant()).value();

        HttpResponse<String> answer = new Browser(server.getURI())
                .send(
                        "POST",
                        "/api/v1/messages",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("Please sign first");
    }

    @Test
    void BOS02trainingIsCompleteWhereEveryAnswerIsRight() {
        Browser corinne = as(CORINNE);
        Map<String, String> wrong = Map.of(
                "agreed", "yes",
                "answer-0", "It is gone, and nobody can read it",
                "answer-1", "Those with a right to them",
                "answer-2", "Report it, and do not answer");
        assertThat(corinne.post("/agreements", "/agreements/training", wrong).body())
                .contains("One answer is not right yet");
        assertThat(signatures.of(CORINNE)).noneMatch(one -> one.agreement().equals("training"));

        Map<String, String> right = Map.of(
                "agreed", "yes",
                "answer-0", "It is kept, and may have to be given",
                "answer-1", "Those with a right to them",
                "answer-2", "Report it, and do not answer");
        assertThat(corinne.post("/agreements", "/agreements/training", right).statusCode())
                .isEqualTo(200);
        assertThat(signatures.of(CORINNE)).anyMatch(one -> one.agreement().equals("training"));
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
