package org.crosswalk.records.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.FormUse;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RecordsRequestPagesTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    RecordsDesk desk;

    @Inject
    Requests requests;

    @Inject
    FormUse uses;

    @Test
    void LEI25strangerAsksWithoutAnAccountAndSeesWhereItStands() {
        Browser stranger = new Browser(server.getURI());

        HttpResponse<String> sent = stranger.post(
                "/public-records",
                "/public-records",
                Map.of("what", "Bus contracts of 2025 <b>", "name", "Pat Reporter"));

        assertThat(sent.statusCode()).isEqualTo(303);
        String place = sent.headers().firstValue("location").orElseThrow();
        String page = stranger.get(place).body();
        assertThat(page)
                .contains("Your request has arrived", "Bus contracts of 2025 &lt;b&gt;", "by Tue, Oct 20, 2026")
                .doesNotContain("Pat Reporter");
        String number = place.replaceAll(".*/|\\?.*", "");
        assertThat(stranger.get("/public-records?number="
                                + number.toLowerCase(java.util.Locale.ROOT).replace("-", ""))
                        .headers()
                        .firstValue("location"))
                .contains("/public-records/" + number);
        assertThat(requests.find(new RequestId(number))
                        .orElseThrow()
                        .asked()
                        .by()
                        .name())
                .isEqualTo("Pat Reporter");
    }

    @ParameterizedTest
    @CsvSource({
        "what, '', Please say what records you want",
        "email, nobody, That is not an e-mail address",
        "name, LONG, The name is too long",
        "elsewhere, LONG, The address is too long",
        "what, LONG, That is too long",
    })
    void whatIsWrongIsSaidAndNothingIsLost(String field, String value, String says) {
        Map<String, String> form = new HashMap<>(Map.of("what", "Lunch menus", "name", "Pat"));
        form.put(field, value.equals("LONG") ? "x".repeat(10_001) : value);
        int open = requests.open().size();

        HttpResponse<String> answer = new Browser(server.getURI()).post("/public-records", "/public-records", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(says, field.equals("what") ? "value=\"Pat\"" : "Lunch menus");
        assertThat(requests.open()).hasSize(open);
    }

    @Test
    void formOfAnotherSiteIsRefused() {
        assertThat(new Browser(server.getURI())
                        .postBare("/public-records", Map.of("what", "Lunch menus"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void usesAreCountedByAddressAndHour() {
        Instant later = NOON.plus(5, ChronoUnit.HOURS);
        for (int i = 0; i < 10; i++) {
            assertThat(uses.admits("192.0.2.7", later)).isTrue();
        }
        assertThat(uses.admits("192.0.2.7", later.plusSeconds(60))).isFalse();
        assertThat(uses.admits("192.0.2.8", later)).as("somebody else").isTrue();
        assertThat(uses.admits("192.0.2.7", later.plus(1, ChronoUnit.HOURS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "PR-0000-0000-0000", "PR-", "%00"})
    void numberOfNoRequestIsNotFound(String number) {
        Browser stranger = new Browser(server.getURI());

        assertThat(stranger.get("/public-records/" + number).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/public-records?number=" + number).statusCode())
                .isEqualTo(404);
    }

    @Test
    void dashboardSaysInWordsHowManyDaysAreLeft() {
        RecordsRequest soon = received("2026-09-23T12:00:00Z");
        RecordsRequest late = received("2026-09-14T12:00:00Z");
        RecordsRequest today = received("2026-09-21T12:00:00Z");

        String page = theo().get("/requests").body();

        assertThat(page)
                .containsSubsequence(
                        late.id().value(), today.id().value(), soon.id().value())
                .contains(
                        "5 business days late",
                        "Due today",
                        "2 business days left",
                        "Written response by Wed, Oct 7, 2026");
    }

    @Test
    void officerTakesARequestStepByStep() {
        RequestId id = received("2026-10-05T12:00:00Z").id();
        Browser theo = theo();

        step(theo, id, Map.of("step", "ASSIGN", "officer", "vsantos"));
        step(theo, id, Map.of("step", "CLARIFY", "what", "Only the winter's contracts", "why", "by phone"));
        step(theo, id, Map.of("step", "ESTIMATE", "searching", "3.5", "rate", "20", "pages", "10"));
        step(theo, id, Map.of("step", "RESPOND", "response", "RECORDS"));
        step(theo, id, Map.of("step", "CLOSE", "outcome", "WITHDRAWN", "why", "has them already"));

        String page = theo.get("/requests/" + id).body();
        assertThat(page)
                .contains(
                        "Only the winter's contracts",
                        "Assigned to Vera Santos",
                        "Fee estimate given: $30.50 for 3.5 hours at $20 and 10 pages",
                        "has them already");
        assertThat(requests.find(id).orElseThrow().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void refusalSaysTheLawfulWay() {
        RequestId id = received("2026-10-05T12:00:00Z").id();

        assertThat(theo().post("/requests/" + id, steps(id), Map.of("step", "CLOSE", "outcome", "DENIED"))
                        .body())
                .contains("Record the response first");
        assertThat(theo().post("/requests/" + id, steps(id), Map.of("step", "ESTIMATE", "searching", "3", "rate", "26"))
                        .body())
                .contains("The hourly rate is above the cap");
        assertThat(theo().post(
                                "/requests/" + id,
                                steps(id),
                                Map.of("step", "ESTIMATE", "searching", "3", "redacting", "1", "rate", "25"))
                        .body())
                .contains("only after the Supervisor of Records allowed it");
    }

    @ParameterizedTest
    @CsvSource({
        "ESTIMATE, searching, many",
        "ESTIMATE, searching, -1",
        "ESTIMATE, searching, 1e99999999",
        "RESPOND, response, MAYBE",
        "CLARIFY, what, ' '",
        "DECIDE_TIME, days, 1.5",
        "CLOSE, outcome, ''",
        "NONSENSE, what, x"
    })
    void stepThatMakesNoSenseChangesNothing(String step, String field, String value) {
        RequestId id = received("2026-10-05T12:00:00Z").id();

        HttpResponse<String> answer = theo().post("/requests/" + id, steps(id), Map.of("step", step, field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was done");
        assertThat(requests.find(id).orElseThrow().events()).isEmpty();
    }

    @Test
    void officerEntersWhatCameByMail() {
        HttpResponse<String> answer = theo().post(
                        "/requests/new",
                        "/requests",
                        Map.of("what", "Payroll of 2024", "how", "MAIL", "day", "2026-10-02"));

        assertThat(answer.statusCode()).isEqualTo(303);
        String page = theo().get(answer.headers().firstValue("location").orElseThrow())
                .body();
        assertThat(page).contains("Payroll of 2024", "By mail", "Mon, Oct 19, 2026", "does not have to");
        assertThat(theo().post("/requests/new", "/requests", Map.of("what", "x", "how", "MAIL", "day", "2026-10-06"))
                        .body())
                .contains("today or earlier");
    }

    @Test
    void snowDayIsEnteredOnThePageAndTakenBack() {
        received("2026-10-05T12:00:00Z");

        HttpResponse<String> closed =
                theo().post("/requests/calendar", "/requests/calendar", Map.of("day", "2026-10-15", "why", "Storm"));

        String page = theo().get(closed.headers().firstValue("location").orElseThrow())
                .body();
        assertThat(page)
                .containsPattern("Done\\. \\d+ open requests? ha(ve|s) other dates now")
                .contains("Storm", "Theo Marsh");
        assertThat(theo().post("/requests/calendar", "/requests/calendar/2026-10-15/open", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(theo().post("/requests/calendar", "/requests/calendar/2026-10-15/open", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(theo().post("/requests/calendar", "/requests/calendar", Map.of("day", "soon", "why", "x"))
                        .body())
                .contains("Please give a day");
    }

    @Test
    void calendarShowsTenYearsOfHolidaysAndWhatIsToCheck() {
        assertThat(theo().get("/requests/calendar").body())
                .contains("2036", "Juneteenth", "to check in the law itself", "950 CMR 32.08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dreyes", "rlindqvist", "pnair", "gwong", "stu-01"})
    void othersHaveNoBusinessAtTheDesk(String person) {
        assertThat(as(new PersonId(person)).get("/requests").statusCode()).isEqualTo(403);
    }

    private void step(Browser officer, RequestId id, Map<String, String> form) {
        assertThat(officer.post("/requests/" + id, steps(id), form).statusCode())
                .as(form.toString())
                .isEqualTo(303);
    }

    private static String steps(RequestId id) {
        return "/requests/" + id + "/steps";
    }

    private RecordsRequest received(String at) {
        return desk.receive(new Asked("Bus contracts", Requester.UNNAMED, Arrival.FORM, Instant.parse(at)), null, NOON);
    }

    private Browser theo() {
        return as(Tidewater.THEO);
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON));
    }
}
