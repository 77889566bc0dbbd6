package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosswalk.Tidewater;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Browser;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class MessageApiTest {
    private static final String MESSAGES = "/api/v1/messages";
    private static final String TO_TEAM =
            "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":\"Practice\",\"text\":\"At four.\"}";
    private static final String TO_JAYLEN =
            "{\"group\":\"team-soccer\",\"audience\":\"students\",\"students\":[\"stu-01\"],\"subject\":\"Practice\",\"text\":\"At four.\"}";

    @Inject
    EmbeddedServer server;

    @Inject
    ApiTokens tokens;

    @Inject
    ArchiveEntries entries;

    @Inject
    JsonMapper json;

    private String dana = "";

    @BeforeEach
    void danaHasAToken() {
        dana = token(Tidewater.DANA);
    }

    @Test
    void wholeTeamIsCreated() {
        HttpResponse<String> answer = post(MESSAGES, TO_TEAM);

        assertThat(answer.statusCode()).isEqualTo(201);
        Map<String, Object> message = body(answer);
        assertThat(message)
                .containsEntry("outcome", "sent")
                .containsEntry("group", "team-soccer")
                .extractingByKey("deliveries")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(17);
        assertThat(answer.headers().firstValue("location")).contains(MESSAGES + "/" + message.get("id"));
    }

    @Test
    void createdMessageCanBeSeen() {
        Map<String, Object> message = body(post(MESSAGES, TO_TEAM));

        HttpResponse<String> seen = get(MESSAGES + "/" + message.get("id"), dana);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(body(seen)).isEqualTo(message);
    }

    @Test
    void othersDoNotSeeIt() {
        String path = MESSAGES + "/" + body(post(MESSAGES, TO_TEAM)).get("id");

        assertThat(get(path, token(Tidewater.CARLOS)).statusCode()).isEqualTo(403);
        assertThat(get(path, token(Tidewater.JAYLEN)).statusCode()).isEqualTo(403);
        assertThat(get(path, token(Tidewater.RUTH)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "no-uuid", "%F0%9F%98%80"})
    void unknownMessageIsNotFound(String id) {
        assertProblem(get(MESSAGES + "/" + id, dana), 404);
    }

    @Test
    void refusalNamesTheClauseAndTheLawfulWays() {
        HttpResponse<String> answer = post(MESSAGES, TO_JAYLEN);

        assertProblem(answer, 422);
        Map<String, Object> refusal = body(answer);
        assertThat(refusal).containsEntry("instead", List.of("whole-group", "medical-privacy", "academic-privacy"));
        assertThat(String.valueOf(refusal.get("reasons"))).contains("LEI-09");
        assertThat(entries.about(String.valueOf(refusal.get("id")))).hasSize(3);
    }

    @Test
    void heldMessageIsCreatedAsHeld() {
        HttpResponse<String> answer = post(MESSAGES, TO_TEAM.replace("At four.", "Jaylen Carter has asthma."));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(body(answer)).containsEntry("outcome", "held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-track", "class-biology", "nowhere"})
    void anotherGroupIsForbidden(String group) {
        assertNothingStored(() -> assertProblem(post(MESSAGES, TO_TEAM.replace("team-soccer", group)), 403));
    }

    @Test
    void badTokenIsUnauthorized() {
        assertProblem(new Browser(server.getURI()).send("POST", MESSAGES, TO_TEAM, headers("nonsense")), 401);
    }

    @Test
    void sameKeyDoesNothingMore() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = post(MESSAGES, TO_TEAM, "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);

        assertNothingStored(() -> {
            HttpResponse<String> again = post(MESSAGES, TO_TEAM, "Idempotency-Key", key);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(body(again)).isEqualTo(body(first));
            assertProblem(post(MESSAGES, TO_JAYLEN, "Idempotency-Key", key), 422);
        });
    }

    @Test
    void sameKeyRefusesTheSameAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> refusal = body(post(MESSAGES, TO_JAYLEN, "Idempotency-Key", key));

        assertNothingStored(() -> assertThat(body(post(MESSAGES, TO_JAYLEN, "Idempotency-Key", key)))
                .isEqualTo(refusal));
    }

    @Test
    void unusableKeyIsAProblem() {
        assertNothingStored(() -> assertProblem(post(MESSAGES, TO_TEAM, "Idempotency-Key", "x".repeat(181)), 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"group\":\"team-soccer\"}",
                "{\"group\":\"\",\"audience\":\"whole-group\",\"subject\":\"a\",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"everybody\",\"subject\":\"a\",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"students\",\"students\":[\" \"],\"subject\":\"a\",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"students\",\"students\":[null],\"subject\":\"a\",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":{},\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":",
                "[]",
                "nonsense",
                ""
            })
    void unusableRequestIsAProblem(String body) {
        assertNothingStored(() -> assertProblem(post(MESSAGES, body), 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":\"<b>Hi</b>\",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":\" \",\"text\":\"b\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"whole-group\",\"subject\":\"a\",\"text\":\"\"}",
                "{\"group\":\"team-soccer\",\"audience\":\"students\",\"subject\":\"a\",\"text\":\"b\"}"
            })
    void whatHasToBeMendedIsAProblem(String body) {
        assertNothingStored(() -> assertProblem(post(MESSAGES, body), 422));
    }

    @Test
    void halfACharacterIsNoProblem() {
        assertThat(post(MESSAGES, TO_TEAM.replace("At four.", "At \\ud83d four."))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void wrongContentTypeIsAProblem() {
        assertNothingStored(() -> assertProblem(
                new Browser(server.getURI())
                        .send(
                                "POST",
                                MESSAGES,
                                TO_TEAM,
                                "Authorization",
                                "Bearer " + dana,
                                "Content-Type",
                                "text/plain"),
                415));
    }

    @Test
    void fiveMegabytesAreTooMuch() {
        assertNothingStored(() ->
                assertProblem(post(MESSAGES, TO_TEAM.replace("At four.", "x".repeat(5_000_000))), 413));
    }

    @Test
    void scanFindsWhoIsNamedAndStoresNothing() {
        assertNothingStored(() -> {
            HttpResponse<String> answer = post("/api/v1/scan", "{\"text\":\"Jaylen Carter has asthma.\"}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"outcome\":\"hold\"", "\"category\":\"health\"", "stu-01");
        });
    }

    @Test
    void scanIsForThoseWhoWrite() {
        assertProblem(
                new Browser(server.getURI())
                        .send("POST", "/api/v1/scan", "{\"text\":\"a\"}", headers(token(Tidewater.JAYLEN))),
                403);
        assertProblem(post("/api/v1/scan", "{\"text\":\"" + "x".repeat(20_001) + "\"}"), 400);
    }

    private void assertNothingStored(Runnable asking) {
        long before = entries.newest();
        asking.run();
        assertThat(entries.newest()).isEqualTo(before);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":");
    }

    private HttpResponse<String> post(String path, String body, String... more) {
        return new Browser(server.getURI()).send("POST", path, body, headers(dana, more));
    }

    private HttpResponse<String> get(String path, String token) {
        return new Browser(server.getURI()).get(path, "Authorization", "Bearer " + token);
    }

    private static String[] headers(String token, String... more) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    private String token(PersonId person) {
        return tokens.make(person, "test", Tidewater.NOON.toInstant()).value();
    }

    private Map<String, Object> body(HttpResponse<String> answer) {
        try {
            return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
