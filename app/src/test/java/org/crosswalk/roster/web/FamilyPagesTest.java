package org.crosswalk.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;
import static org.crosswalk.Tidewater.THEO;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.crosswalk.roster.Papers;
import org.junit.jupiter.api.Test;

/** The office puts an order on file, and who may look. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class FamilyPagesTest {
    private static final PersonId ANDRE = new PersonId("gua-02");
    private static final PersonId HIEU = new PersonId("gua-06");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Papers papers;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Test
    void anOrderThatTheOfficeFilesCountsForTheNextMessage() {
        assertThat(guardiansOfSoccer()).contains(ANDRE);

        HttpResponse<String> answer = file("stu-01", order("gua-02", "PROTECTIVE_ORDER"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(guardiansOfSoccer()).doesNotContain(ANDRE);
        assertThat(as(HUGH).get("/families/stu-01").body())
                .contains("Restricted, so nothing is sent", "docket 26-114", "Hugh Dunn");
        assertThat(as(HUGH).get("/families/stu-31").statusCode())
                .as("Emma goes to another school")
                .isEqualTo(404);
        ArchiveEntry filed = newest("rights-paper-");
        assertThat(filed.kind()).isEqualTo(EntryKind.CONTACT);
        assertThat(filed.content()).contains("paper-filed", "docket 26-114", "hdunn", "gua-02");
    }

    @Test
    void anEndedOrderStopsCountingAfterItsLastDay() {
        file("stu-03", order("gua-06", "VISITATION_DENIED"));
        assertThat(guardiansOfSoccer()).doesNotContain(HIEU);
        long paper = papers.of(new PersonId("stu-03")).getLast().id();

        HttpResponse<String> answer = as(HUGH).post(
                        "/families/stu-03",
                        "/families/stu-03/papers/" + paper + "/end",
                        Map.of("last", "2026-10-04", "evidence", "Vacated on 4 October, same docket."));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(guardiansOfSoccer()).contains(HIEU);
        assertThat(as(HUGH).get("/families/stu-03?on=2026-10-03").body()).contains("Vacated on 4 October");
    }

    @Test
    void aPaperThatIsNotFitIsRefusedKindlyAndNothingIsFiled() {
        Map<String, String> noThreat = order("gua-04", "SUPERVISED_VISITATION");
        Map<String, String> backwards = order("gua-04", "PROTECTIVE_ORDER");
        backwards.putAll(Map.of("from", "2026-10-05", "to", "2026-10-01"));
        Map<String, String> noDay = order("gua-04", "PROTECTIVE_ORDER");
        noDay.put("from", "yesterday");
        Map<String, String> stranger = order("gua-50", "PROTECTIVE_ORDER");
        Map<String, String> minor = order("gua-04", "STUDENT_LIMITED");
        Map<String, String> bare = order("gua-04", "PROTECTIVE_ORDER");
        bare.put("evidence", " ");

        assertThat(List.of(noThreat, backwards, noDay, stranger, minor, bare)).allSatisfy(form -> {
            HttpResponse<String> answer = file("stu-02", form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", "gua-04");
        });
        assertThat(papers.of(new PersonId("stu-02"))).isEmpty();
    }

    @Test
    void onlyPrincipalOfficeAndRecordsOfficerOfThatSchoolMayLook() {
        for (PersonId reader : List.of(RUTH, HUGH, THEO)) {
            assertThat(as(reader).get("/families/stu-04").body())
                    .as(reader.value())
                    .contains("Farid Rahman", "Protective order");
        }
        assertThat(as(THEO).get("/families/stu-04").body()).doesNotContain("Put it on file");
        assertThat(as(CARLOS).get("/families/stu-04").statusCode()).isEqualTo(404);
        for (PersonId other : List.of(DANA, CORINNE)) {
            assertThat(as(other).get("/families/stu-04").statusCode())
                    .as(other.value())
                    .isEqualTo(403);
        }
    }

    @Test
    void aMessageTellsWhoCouldLawfullyReceiveItAndNothingOfWhatItSays() {
        Sending sending = correspondence.send(DANA, practice(), "lawful", NOON);
        String message = ((Sending.Decided) sending).message().id().value();

        String page = as(HUGH).get("/messages/" + message + "/rights").body();

        assertThat(page).contains("Aisha Rahman", "Farid Rahman", "Restricted, so nothing is sent", "guardians could");
        assertThat(page).doesNotContain("Bring water");
        assertThat(as(CARLOS).get("/messages/" + message + "/rights").statusCode())
                .isEqualTo(403);
        assertThat(as(HUGH).get("/messages/" + message + "/rights?on=2020-03-03")
                        .body())
                .as("before the roster was kept, nobody is known to have had rights")
                .contains("Nobody could lawfully receive it");
    }

    private HttpResponse<String> file(String student, Map<String, String> form) {
        return as(HUGH).post("/families/" + student, "/families/" + student + "/papers", form);
    }

    private static Map<String, String> order(String guardian, String ground) {
        return new HashMap<>(Map.of(
                "guardian", guardian,
                "ground", ground,
                "from", "2026-10-01",
                "to", "",
                "evidence", "Probate and Family Court, docket 26-114; copy in the safe."));
    }

    private List<PersonId> guardiansOfSoccer() {
        return correspondence.preview(DANA, practice(), NOON.toLocalDate()).reach().addressees().stream()
                .map(addressee -> addressee.person())
                .toList();
    }

    private static Draft practice() {
        return new Draft(
                SOCCER, new Audience.GuardiansOfGroup(), Matter.ORDINARY, "Practice", "Bring water on Thursday.", true);
    }

    private ArchiveEntry newest(String about) {
        return entries.after(0, 10_000).stream()
                .filter(entry -> entry.about().startsWith(about))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
