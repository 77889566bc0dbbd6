package org.crosswalk.gates.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NADIA;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.THEO;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.GrantedDuty;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Posted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A breach is told to its lead, judged and reviewed (CAM-07). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.pack", value = "cambridge")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class IncidentsTest {
    /** The Chief Operating Officer, here. */
    private static final PersonId SAM = new PersonId("sokafor");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    GrantedDuties duties;

    @Inject
    IncidentsOnFile incidents;

    @Inject
    IncidentReminding reminding;

    @Inject
    ArchiveEntries entries;

    @Inject
    Posted posted;

    @BeforeEach
    void samIsTheChiefOperatingOfficer() {
        duties.grant(new GrantedDuty(SAM, Duty.CHIEF_OPERATING_OFFICER, null, "test", NOON.toInstant()));
    }

    @Test
    void CAM07breachGoesToTheChiefOperatingOfficerAtOnceByALetterThatTellsNothingOfIt() {
        long id = report(JAYLEN, "My locker code and heliotrope numbers were on the wall.");

        assertThat(mails(SAM, id)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("Decide whether notice is due");
            assertThat(mail.text()).contains("/incidents/" + id).doesNotContain("heliotrope");
        });
        assertThat(mails(GRACE, id)).isEmpty();
        assertThat(as(SAM).get("/incidents").body()).contains("heliotrope", "Decide whether notice is due");
        assertThat(archived(id)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.COMPLIANCE);
            assertThat(entry.content())
                    .contains("incident-reported", "heliotrope", "SOCIAL_SECURITY", "STAFF", "stu-01", "sokafor");
        });
    }

    @Test
    void CAM07breachThatIsReportedAsMisuseReachesItsLeadToo() {
        as(HUGH).post("/report", "/report", Map.of("kind", "BREACH", "said", "The vermilion stick is gone."));
        assertThat(as(SAM).get("/incidents").body()).contains("vermilion");
        assertThat(as(OTIS).get("/reports").body()).contains("vermilion");
    }

    @Test
    void CAM07onlyWhoLeadsStopsOrAdvisesReadsOfIt() {
        long id = report(HUGH, "A list was mailed to all.");
        for (PersonId reader : List.of(SAM, OTIS, NADIA)) {
            assertThat(as(reader).get("/incidents/" + id).statusCode())
                    .as(reader.value())
                    .isEqualTo(200);
        }
        assertThat(as(GRACE).get("/incidents/" + id).statusCode()).isEqualTo(404);
        assertThat(as(GRACE).get("/incidents").body()).doesNotContain("A list was mailed");
        for (PersonId other : List.of(HUGH, RUTH, THEO, JAYLEN)) {
            assertThat(as(other).get("/incidents/" + id).statusCode())
                    .as(other.value())
                    .isEqualTo(403);
        }
        assertThat(take(NADIA, id, "NO_NOTICE", "So I say").statusCode())
                .as("counsel advises and does not decide")
                .isEqualTo(404);
        assertThat(take(NADIA, id, "NOTED", "No number was on it.").statusCode())
                .isEqualTo(303);
    }

    @Test
    void CAM07whereNobodyIsChargedTheSuperintendentsOfficeStandsIn() {
        duties.end(SAM, Duty.CHIEF_OPERATING_OFFICER, null, "test", NOON.toInstant());
        long id = report(HUGH, "A bag was stolen.");
        assertThat(mails(GRACE, id)).hasSize(1);
        assertThat(take(GRACE, id, "NO_NOTICE", "It was empty").statusCode()).isEqualTo(303);
    }

    @Test
    void CAM07noticeIsDecidedWithAReasonAndNothingIsClosedWithoutTheReview() {
        long id = report(HUGH, "A payroll file was mailed to a stranger.");

        assertThat(take(SAM, id, "NOTICE_DUE", " ").statusCode()).isEqualTo(422);
        assertThat(take(SAM, id, "TOLD", "By the form").statusCode()).isEqualTo(422);
        assertThat(take(SAM, id, "NOTICE_DUE", "Social security numbers; counsel agrees.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(take(SAM, id, "REVIEWED", "Files are encrypted from now on.").statusCode())
                .isEqualTo(303);
        assertThat(take(SAM, id, "CLOSED", "Done").statusCode())
                .as("nobody was told")
                .isEqualTo(422);
        for (String whom : List.of("ATTORNEY_GENERAL", "CONSUMER_AFFAIRS", "RESIDENTS")) {
            assertThat(as(SAM).get("/incidents/" + id).body()).contains("Notice is due: tell");
            assertThat(tell(id, whom, "2027-01-01").statusCode())
                    .as("a day that has not come")
                    .isEqualTo(422);
            assertThat(tell(id, whom, "2026-10-05").statusCode()).isEqualTo(303);
        }
        assertThat(take(SAM, id, "CLOSED", "Done").statusCode()).isEqualTo(303);
        assertThat(take(SAM, id, "NOTED", "One more thing").statusCode()).isEqualTo(422);

        assertThat(as(SAM).get("/incidents/" + id).body()).contains("Files are encrypted from now on.");
        assertThat(archived(id))
                .extracting(ArchiveEntry::content)
                .anyMatch(content -> content.contains("incident-notice-due") && content.contains("counsel agrees"))
                .anyMatch(content -> content.contains("incident-told") && content.contains("RESIDENTS"))
                .anyMatch(content -> content.contains("incident-reviewed"))
                .anyMatch(content -> content.contains("incident-closed"));
    }

    @Test
    void CAM07withoutNoticeTheReviewIsStillMandatory() {
        long id = report(HUGH, "A drawer stood open.");
        take(SAM, id, "NO_NOTICE", "Nobody was there.");
        assertThat(take(SAM, id, "CLOSED", "Done").statusCode()).isEqualTo(422);
        take(SAM, id, "REVIEWED", "The drawer has a lock now.");
        assertThat(take(SAM, id, "CLOSED", "Done").statusCode()).isEqualTo(303);
    }

    @Test
    void CAM07lettersAreDraftsForCounselAndResidentsAreToldNeitherTheNatureNorHowMany() {
        long id = report(HUGH, "The cerulean cabinet was broken open.");
        assertThat(as(NADIA).get("/incidents/" + id + "/letters/residents").statusCode())
                .as("no notice is due")
                .isEqualTo(404);
        take(SAM, id, "NOTICE_DUE", "Numbers");
        int before = posted.to(SAM).size();

        String residents =
                as(NADIA).get("/incidents/" + id + "/letters/residents").body();
        assertThat(residents)
                .contains("A draft for counsel", "police report", "security freeze", "18 months", "Social security")
                .doesNotContain("cerulean", "[number]");
        assertThat(as(NADIA).get("/incidents/" + id + "/letters/offices").body())
                .contains("cerulean", "[number]", "Social security");
        assertThat(posted.to(SAM)).hasSize(before);
    }

    /** Monday 5 October 2026 at noon; the 12th is a holiday. */
    @Test
    void CAM07leadIsRemindedOnceEachBusinessDayUntilItIsDone() throws Exception {
        long id = report(HUGH, "A phone was lost.");
        assertThat(look(id, NOON)).isZero();
        assertThat(look(id, NOON.plusDays(1).withHour(6))).isZero();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(_ -> () -> reminding.look(NOON.plusDays(1)))
                    .toList();
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                look.get();
            }
        }
        assertThat(mails(SAM, id)).as("one at the report, one reminder").hasSize(2);
        assertThat(look(id, NOON.plusDays(1).withHour(15))).isZero();
        assertThat(look(id, NOON.plusDays(2))).isOne();
        assertThat(look(id, NOON.plusDays(5))).as("Saturday").isZero();

        take(SAM, id, "NO_NOTICE", "It was locked.");
        assertThat(look(id, NOON.plusDays(8))).as("the review has its own time").isZero();
        assertThat(look(id, NOON.plusDays(15))).isOne();
        assertThat(mails(SAM, id).getLast().subject()).contains("Write the review");
        take(SAM, id, "REVIEWED", "Phones lock themselves now.");
        take(SAM, id, "CLOSED", "Done");
        assertThat(look(id, NOON.plusDays(30))).isZero();
        assertThat(archived(id))
                .filteredOn(entry -> entry.content().contains("incident-reminded"))
                .hasSize(3);
    }

    /** How many letters the lead got of this one. */
    private int look(long id, ZonedDateTime now) {
        int before = mails(SAM, id).size();
        reminding.look(now);
        return mails(SAM, id).size() - before;
    }

    private long report(PersonId who, String happened) {
        HttpResponse<String> answer = as(who).post(
                        "/incidents/new",
                        "/incidents",
                        Map.of(
                                "happened",
                                happened,
                                "noticed",
                                "2026-10-04",
                                "data-SOCIAL_SECURITY",
                                "on",
                                "whose-STAFF",
                                "on"));
        assertThat(answer.body()).contains("Whoever leads this was told at once");
        return incidents.all().getFirst().id();
    }

    private HttpResponse<String> take(PersonId who, long id, String kind, String said) {
        return as(who).post("/incidents/" + id, "/incidents/" + id + "/steps", Map.of("kind", kind, "said", said));
    }

    private HttpResponse<String> tell(long id, String whom, String on) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "TOLD", "said", "By certified mail", "on", on));
        form.put("told", whom);
        return as(SAM).post("/incidents/" + id, "/incidents/" + id + "/steps", form);
    }

    private List<ArchiveEntry> archived(long id) {
        return entries.about("incident-" + id);
    }

    private List<Posted.Mail> mails(PersonId person, long id) {
        return posted.to(person).stream()
                .filter(mail -> mail.text().contains("/incidents/" + id + "\n"))
                .toList();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
