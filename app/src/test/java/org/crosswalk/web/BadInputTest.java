package org.crosswalk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Cast;
import org.crosswalk.access.MovingClock;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Open;
import org.crosswalk.access.Secret;
import org.crosswalk.access.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.cast", value = "true")
@Property(name = "test.bad-input", value = "true")
class BadInputTest {
    private static final String JSON = "application/json";

    @Controller
    @Requires(property = "test.bad-input")
    static class Pages {
        @Get("/broken")
        @Open
        String broken() {
            throw new IllegalStateException("Jaylen's diagnosis");
        }

        @Post("/api/echo")
        @Needs(Act.BE_HERE)
        Map<String, Object> echo(@Body Map<String, Object> body) {
            return body;
        }

        @Get("/groups-here/{group}")
        @Needs(value = Act.COMPOSE, group = "group")
        String group(String group) {
            return group;
        }
    }

    @Inject
    EmbeddedServer server;

    @Inject
    ApiTokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    MovingClock clock;

    private Browser browser;
    private String token = "";

    @BeforeEach
    void danaHasAToken() {
        browser = new Browser(server.getURI());
        token = tokens.make(Cast.DANA, "test", clock.instant()).value();
    }

    @Test
    void everyPageCarriesTheHeaders() {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertHeaders(page);
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void everyErrorCarriesTheHeaders() {
        assertHeaders(browser.get("/nowhere"));
        assertHeaders(browser.get("/broken"));
        assertHeaders(browser.get("/"));
    }

    @Test
    void staticFilesMayBeKept() {
        HttpResponse<String> script = browser.get("/static/htmx/htmx.min.js?v=2.0.8");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void unknownPageIsAPage() {
        HttpResponse<String> page = browser.get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void unknownGroupIsAPage() {
        String session = sessions.begin(Cast.DANA, clock.instant()).value();
        HttpResponse<String> page = browser.get("/groups-here/nowhere", "Cookie", "crosswalk-session=" + session);
        assertThat(page.statusCode()).isEqualTo(404);
    }

    @Test
    void wrongMethodIsAPage() {
        assertThat(browser.send("PUT", "/sign-in", "x", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void wrongContentTypeIsAPage() {
        assertThat(browser.send("POST", "/sign-in", "{}", "Content-Type", JSON).statusCode())
                .isEqualTo(415);
    }

    @Test
    void unexpectedErrorGivesAnIdAndNoDetails() {
        HttpResponse<String> page = browser.get("/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("Jaylen")
                .doesNotContain("IllegalState");
    }

    @Test
    void fiveMegabytesAreTooMuch() {
        HttpResponse<String> answer = browser.send(
                "POST",
                "/sign-in",
                "username=" + "x".repeat(5_000_000),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void formWithoutTokenIsTurnedAway() {
        HttpResponse<String> answer = browser.postBare("/sign-in", Map.of("username", "dreyes", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void formWithAnothersTokenIsTurnedAway() {
        Browser other = new Browser(server.getURI());
        other.get("/sign-in");
        String page = browser.get("/sign-in").body();
        String foreign = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(other.postBare("/sign-in", Map.of("username", "x", "password", "x", "csrf", foreign))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void apiTakesTokensAndGivesProblems() {
        assertThat(echo("{\"a\":1}", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        HttpResponse<String> unknown = echo("{}", "Authorization", "Bearer nonsense");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("www-authenticate")).isPresent();
        assertThat(unknown.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(unknown.body()).contains("\"status\":401");
    }

    @Test
    void apiHonoursNoCookie() {
        String session = sessions.begin(Cast.DANA, clock.instant()).value();
        assertThat(echo("{}", "Cookie", "crosswalk-session=" + session).statusCode())
                .isEqualTo(401);
    }

    @Test
    void apiHonoursNoRevokedToken() {
        tokens.revokeAll(Cast.DANA, "test", clock.instant());
        assertThat(echo("{}", "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
    }

    @Test
    void pagesHonourNoBearerToken() {
        Secret secret = tokens.make(Cast.DANA, "test", clock.instant());
        assertThat(browser.get("/", "Authorization", "Bearer " + secret.value())
                        .headers()
                        .firstValue("location"))
                .contains("/sign-in");
    }

    @Test
    void brokenJsonIsAProblem() {
        HttpResponse<String> answer = echo("{\"a\":", "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void anIdleWriterIsToldToSignInBesideTheMessage() {
        HttpResponse<String> answer = browser.get("/", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("hx-redirect")).isEmpty();
        assertThat(answer.body()).contains("another tab");
    }

    @Test
    void healthIsOpen() {
        assertThat(browser.get("/health").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> echo(String body, String header, String value) {
        return browser.send("POST", "/api/echo", body, "Content-Type", JSON, header, value);
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("content-security-policy")).contains(SecurityHeaders.POLICY);
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("permissions-policy")).isPresent();
    }
}
