package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.apps.Apps;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.junit.jupiter.api.Test;

/** The register of apps and sites: asked for, reviewed by somebody else, listed for everybody, and read by the rule. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class AppsTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Apps apps;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Test
    void CAM01appIsAskedForReviewedAndListedUntilADay() {
        long id = ask("Kahoot", "https://www.kahoot.it/join");
        assertThat(stranger("/apps")).doesNotContain("kahoot.it");
        assertThat(link("https://kahoot.it/x").outcome()).isEqualTo(Outcome.WARN);

        assertThat(review(
                                OTIS,
                                id,
                                Map.of("answer", "approve", "until", "2027-06-30", "reason", "Under 13 without names"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(stranger("/apps")).contains("kahoot.it", "https://kahoot.it/privacy", "Jun 30, 2027");
        assertThat(link("https://kahoot.it/x").outcome()).isEqualTo(Outcome.SEND);
        assertThat(apps.sites(NOON.toLocalDate().plusYears(1)))
                .as("its approval has ended")
                .isEmpty();
        assertThat(entries.about("app-" + id))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("app-asked"))
                .anyMatch(content -> content.contains("app-approved"));
    }

    @Test
    void WES06refusalSaysWhyAndNobodyReviewsTheirOwnRequest() {
        long id = ask("Tok", "tok.example");

        assertThat(review(OTIS, id, Map.of("answer", "refuse")).body()).contains("a refusal needs a reason");
        assertThat(review(DANA, id, Map.of("answer", "approve", "until", "2027-01-01"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(review(OTIS, id, Map.of("answer", "refuse", "reason", "It sells what it learns"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(as(DANA).get("/apps/ask").body()).contains("It was not approved", "It sells what it learns");

        as(OTIS).post(
                        "/apps/ask",
                        "/apps/ask",
                        Map.of(
                                "name",
                                "Mine",
                                "site",
                                "mine.example",
                                "purpose",
                                "x",
                                "privacy",
                                "https://mine.example"));
        assertThat(review(OTIS, apps.askedBy(OTIS).getFirst().id(), Map.of("answer", "approve", "until", "2027-01-01"))
                        .body())
                .contains("You asked for this yourself");
    }

    @Test
    void LEI21guardiansAreToldOfAnAppThatIsNotListedByADraftedLetter() {
        Verdict verdict = link("https://games.example/play");
        assertThat(verdict.decisive()).extracting(Verdict.Word::clause).contains("LEI-21");
        ask("Games", "games.example");

        String page = as(DANA).get("/apps/ask").body();
        assertThat(page).contains("Draft the letter to the guardians of Varsity Soccer");
        String drafted = as(DANA).post(
                        "/apps/ask",
                        "/groups/team-soccer/preview",
                        Map.of(
                                "audience", "GUARDIANS",
                                "email", "true",
                                "subject", "Games in Varsity Soccer",
                                "text", "Its privacy policy: https://games.example/privacy"))
                .body();
        assertThat(drafted)
                .contains("Write to Varsity Soccer", "https://games.example/privacy", "Games in Varsity Soccer");
    }

    @Test
    void LEI08whatIsAskedForMustBeWholeAndStudentsAskForNothing() {
        String page = as(DANA).post(
                        "/apps/ask", "/apps/ask", Map.of("name", "X", "site", "no site", "privacy", "http://x"))
                .body();

        assertThat(page).contains("Give its site", "Say what it is for", "begins with https://");
        assertThat(as(JAYLEN).get("/apps/ask").statusCode()).isEqualTo(403);
    }

    private long ask(String name, String site) {
        assertThat(as(DANA).post(
                                "/apps/ask",
                                "/apps/ask",
                                Map.of(
                                        "name",
                                        name,
                                        "site",
                                        site,
                                        "purpose",
                                        "Quizzes before a match",
                                        "privacy",
                                        "https://kahoot.it/privacy"))
                        .body())
                .contains("It is asked for");
        return apps.askedBy(DANA).getFirst().id();
    }

    private java.net.http.HttpResponse<String> review(PersonId by, long id, Map<String, String> form) {
        return as(by).post("/apps", "/apps/" + id + "/review", form);
    }

    private Verdict link(String link) {
        return correspondence
                .preview(
                        DANA,
                        new Draft(
                                SOCCER,
                                new Audience.WholeGroup(),
                                Matter.ORDINARY,
                                "Before the match",
                                "Look: " + link,
                                true),
                        NOON.toLocalDate())
                .verdict();
    }

    private String stranger(String path) {
        return new Browser(server.getURI()).get(path).body();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
