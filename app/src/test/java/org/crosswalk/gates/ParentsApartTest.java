package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.apart.Request;
import org.crosswalk.gates.apart.Request.Kind;
import org.crosswalk.gates.apart.Request.State;
import org.crosswalk.gates.apart.Request.Step;
import org.crosswalk.gates.apart.RequestsOnFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 603 CMR 23.07(5): a parent without physical custody asks for a student's records. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class ParentsApartTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    RequestsOnFile requests;

    @Inject
    ArchiveEntries entries;

    @ParameterizedTest
    @CsvSource({"2026-09-30, WAITING", "2026-10-21, WAITING", "2026-10-22, TO_GIVE", "2026-12-01, TO_GIVE"})
    void theRecordsWaitTwentyOneDaysFromTheNotice(LocalDate day, State state) {
        assertThat(request(step(Kind.TOLD, "2026-10-01")).state(day)).isEqualTo(state);
    }

    @Test
    void documentationOfAnOrderEndsIt() {
        assertThat(request(step(Kind.TOLD, "2026-09-01"), step(Kind.DOCUMENTED, "2026-09-15"))
                        .state(LocalDate.of(2026, 12, 1)))
                .isEqualTo(State.REFUSED);
        assertThat(request().state(LocalDate.of(2026, 12, 1))).isEqualTo(State.TO_TELL);
    }

    @Test
    void theOfficeTakesItFromTheWrittenRequestToTheRecords() {
        assertThat(take("stu-06", "gua-12").statusCode()).isEqualTo(303);
        long id = newest();

        assertThat(step(id, Kind.GIVEN, "2026-10-05").body())
                .contains("It is not this step")
                .contains("turn");
        assertThat(step(id, Kind.TOLD, "2026-09-07").statusCode()).isEqualTo(303);
        assertThat(as(HUGH).get("/apart").body()).contains("The days are over", "Sep 28, 2026");
        assertThat(step(id, Kind.GIVEN, "2026-10-05").statusCode()).isEqualTo(303);

        assertThat(as(HUGH).get("/apart").body()).contains("The records were given.");
        assertThat(entries.about("apart-" + id))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("apart-asked"))
                .anyMatch(content -> content.contains("apart-told") && content.contains("Certified 7014"))
                .anyMatch(content -> content.contains("apart-given"));
    }

    @Test
    void nothingIsGivenWhileAnOrderOnFileStandsAgainstIt() {
        assertThat(take("stu-04", "gua-08").statusCode()).isEqualTo(303);
        long id = newest();
        step(id, Kind.TOLD, "2026-09-07");

        assertThat(as(HUGH).get("/apart").body()).contains("An order on file stands against it");
        assertThat(step(id, Kind.GIVEN, "2026-10-05").statusCode()).isEqualTo(422);
    }

    @Test
    void anotherSchoolsOfficeAndWhoIsNoParentGetNowhere() {
        assertThat(as(CARLOS).post("/apart", "/apart", form("stu-06", "gua-12")).statusCode())
                .isEqualTo(404);
        assertThat(take("stu-06", "gua-01").statusCode()).isEqualTo(404);
        assertThat(as(DANA).get("/apart").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> take(String student, String parent) {
        return as(HUGH).post("/apart", "/apart", form(student, parent));
    }

    private static Map<String, String> form(String student, String parent) {
        return Map.of("student", student, "parent", parent, "asked", "2026-09-01", "kept", "Cabinet 3, folder 12");
    }

    private HttpResponse<String> step(long id, Kind kind, String on) {
        return as(HUGH).post(
                        "/apart",
                        "/apart/" + id + "/steps",
                        Map.of("kind", kind.name(), "on", on, "evidence", "Certified 7014 0150, cabinet 3"));
    }

    private long newest() {
        return requests.all().getFirst().id();
    }

    private static Request request(Step... steps) {
        return new Request(
                1,
                new PersonId("stu-06"),
                new PersonId("gua-12"),
                LocalDate.of(2026, 9, 1),
                "Cabinet 3",
                List.of(steps));
    }

    private static Step step(Kind kind, String on) {
        return new Step(kind, LocalDate.parse(on), "Certified 7014", HUGH, NOON.toInstant());
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
