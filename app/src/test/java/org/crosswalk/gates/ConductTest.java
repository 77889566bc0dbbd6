package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Passwords;
import org.crosswalk.access.Sessions;
import org.crosswalk.access.SignIn;
import org.crosswalk.access.Suspensions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Preview;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misuse is reported to whom it concerns, and access is suspended at once. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class ConductTest {
    private static final String PASSWORD = "soccer-2026";

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    Suspensions suspensions;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @AfterEach
    void giveAccessBack() {
        suspensions.all().forEach(open -> suspensions.end(open.id(), "The test is over", OTIS, NOON.toInstant()));
    }

    @Test
    void BEL12suspensionEndsSessionsTokensSignInAndDutiesAtOnce() {
        accounts.set(DANA, null, Passwords.hash(PASSWORD), NOON.toInstant());
        Browser dana = as(DANA);
        assertThat(dana.get("/compose").statusCode()).isEqualTo(200);
        String token = tokens.make(DANA, "test", NOON.toInstant()).value();
        assertThat(correspondence
                        .preview(DANA, practice(), NOON.toLocalDate())
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.SEND);

        assertThat(suspend("dreyes", "A stolen password").statusCode()).isEqualTo(303);

        assertThat(dana.get("/compose").statusCode()).isEqualTo(303);
        assertThat(new Browser(server.getURI())
                        .get(
                                "/api/v1/messages/00000000-0000-0000-0000-000000000000",
                                "Authorization",
                                "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(signIn.with("dreyes", PASSWORD, "192.0.2.1", NOON.toInstant()))
                .isInstanceOf(SignIn.Answer.Suspended.class);
        assertThat(signIn.with(
                        "dreyes", "a wrong 1", "192.0.2.1", NOON.plusHours(1).toInstant()))
                .as("who does not know the password does not learn of it")
                .isNotInstanceOf(SignIn.Answer.Suspended.class);
        Preview waiting = correspondence.preview(DANA, practice(), NOON.toLocalDate());
        assertThat(waiting.verdict().outcome()).isEqualTo(Outcome.REFUSE);
        assertArchived("access-suspended", "A stolen password", "okline");
    }

    @Test
    void LEI23accessIsGivenBackWithAReason() {
        suspend("dreyes", "Misuse");
        long id = suspensions.all().getFirst().id();

        HttpResponse<String> answer =
                as(GRACE).post("/suspensions", "/suspensions/" + id + "/end", Map.of("why", "Cleared"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(suspensions.isSuspended(DANA)).isFalse();
        assertThat(as(DANA).get("/compose").statusCode()).isEqualTo(200);
        assertArchived("access-given-back", "Cleared", "gwong");
    }

    @Test
    void suspensionNeedsAReasonAPersonAndTheDuty() {
        assertThat(suspend("dreyes", " ").statusCode()).isEqualTo(422);
        assertThat(suspend("nobody-at-all", "Why").statusCode()).isEqualTo(422);
        assertThat(suspend("okline", "Why").body()).contains("You cannot suspend yourself");
        assertThat(as(RUTH).get("/suspensions").statusCode()).isEqualTo(403);
        assertThat(suspensions.all()).isEmpty();
    }

    @Test
    void LEI23everybodyReportsMisuseAStudentToo() {
        HttpResponse<String> answer = report(JAYLEN, "CONDUCT", "Somebody uses the office's computer at night.");

        assertThat(answer.body()).contains("Those whose duty it is can read it now.");
        assertThat(as(RUTH).get("/reports").body()).contains("computer at night.");
        assertThat(entries.after(0, 10_000))
                .anyMatch(entry -> entry.kind() == EntryKind.COMPLIANCE
                        && entry.content().contains("misuse-reported")
                        && entry.content().contains("stu-01"));
    }

    @ParameterizedTest
    @CsvSource({"stu-02, pt, Relatar mau uso, Caixa de entrada", "stu-05, es, Informar de un mal uso, Buzón"})
    void studentReportsMisuseInTheirOwnLanguage(PersonId student, String language, String title, String inbox) {
        String page = as(student).get("/report").body();

        assertThat(page).contains("<html lang=\"" + language + "\"", "<h1>" + title + "</h1>", inbox);
        assertThat(page).doesNotContain("Report", "Inbox", "Agreements", "What happened");
        assertThat(as(student).get("/inbox").body())
                .contains(">" + title + "</a>")
                .doesNotContain("Report misuse");
    }

    @Test
    void CAM06studentDataGoesToThePrincipalAndTheSuperintendentsOfficeAndEmployeeDataToTheLatterAlone() {
        report(HUGH, "STUDENT_DATA", "A list of grades lay in the printer.");
        report(HUGH, "EMPLOYEE_DATA", "A payroll file was mailed to all.");
        report(HUGH, "BREACH", "Somebody asked for my password.");

        assertThat(as(RUTH).get("/reports").body())
                .contains("A list of grades")
                .doesNotContain("payroll", "asked for my password");
        assertThat(as(GRACE).get("/reports").body()).contains("A list of grades", "payroll", "asked for my password");
        assertThat(as(OTIS).get("/reports").body())
                .contains("asked for my password")
                .doesNotContain("A list of grades", "payroll");
        assertThat(as(CARLOS).get("/reports").body())
                .as("another school's principal")
                .doesNotContain("A list of grades");
        assertThat(as(HUGH).get("/reports").statusCode()).isEqualTo(403);
    }

    @Test
    void LEI20phishingGoesToTheDirectorOfTechnology() {
        report(JAYLEN, "PHISHING", "Somebody who says they are the help desk asks for passwords.");

        assertThat(as(OTIS).get("/reports").body()).contains("help desk asks for passwords");
        assertThat(as(RUTH).get("/reports").body()).doesNotContain("help desk asks for passwords");
    }

    @Test
    void WES16whatWasDoneIsKeptAndAnsweredOnce() {
        report(DANA, "CONDUCT", "A photo was taken in the locker room.");
        String page = as(RUTH).get("/reports").body();
        String id = page.substring(page.indexOf("/reports/") + 9, page.indexOf("/answer"));

        Map<String, String> done = Map.of("note", "Spoke with both families.");
        assertThat(as(CARLOS)
                        .post("/reports", "/reports/" + id + "/answer", done)
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(RUTH).post("/reports", "/reports/" + id + "/answer", done).statusCode())
                .isEqualTo(303);
        assertThat(as(RUTH).get("/reports").body()).contains("Ruth Lindqvist: Spoke with both families.");
        assertThat(as(RUTH).post("/report", "/reports/" + id + "/answer", done).statusCode())
                .isEqualTo(404);
        assertThat(entries.about("misuse-report-" + id))
                .extracting(entry -> entry.kind())
                .isEqualTo(List.of(EntryKind.COMPLIANCE, EntryKind.COMPLIANCE));
    }

    private void assertArchived(String... words) {
        assertThat(entries.about("dreyes"))
                .anySatisfy(entry -> assertThat(entry.content()).contains(words));
    }

    private HttpResponse<String> suspend(String person, String why) {
        return as(OTIS).post("/suspensions", "/suspensions", Map.of("person", person, "why", why));
    }

    private HttpResponse<String> report(PersonId by, String kind, String said) {
        return as(by).post("/report", "/report", Map.of("kind", kind, "school", "school-harbor", "said", said));
    }

    private static Draft practice() {
        return new Draft(
                SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "Practice", "Bring water on Thursday.", true);
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
