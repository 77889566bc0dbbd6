package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.journal.Envelope;
import org.crosswalk.archive.journal.Journal;
import org.crosswalk.archive.journal.RawMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A records officer searches, narrows and saves; what is sealed is asked for and released by two keys. */
@MicronautTest(environments = "demo", transactional = false)
class SearchBrowserTest {
    private static final Instant NOON = Instant.parse("2026-10-05T16:00:00Z");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Journal journal;

    @Test
    void aRecordsOfficerNarrowsASearchAndSavesIt() {
        journal("Canoe trip", "The vermilion canoe leaves at seven.", "dreyes@tidewater.example");
        journal("Re: Canoe trip", "Is the vermilion canoe dry?", "lhoffmann@tidewater.example");
        try (Visitor theo = visitor(1280)) {
            theo.signIn("tmarsh");
            theo.await(() -> theo.find("vermilion").count() >= 2);
            theo.expect("Archive");
            theo.picture("search");
            theo.follow("lhoffmann@tidewater.example");
            theo.expect("Archive");
            assertThat(theo.page().getByLabel("Words to look for"))
                    .hasValue("vermilion person:lhoffmann@tidewater.example");
            assertThat(theo.page().locator(".lines > li")).hasCount(1);

            theo.tabTo("Narrow it down");
            theo.page().keyboard().press("Enter");
            theo.page().getByLabel("From this day").fill("2027-01-01");
            theo.expect("Archive");
            theo.press("Search");
            assertThat(theo.page().locator(".empty").first()).containsText("Nothing fits");

            theo.open("/archive?words=vermilion");
            theo.page().getByLabel("Save this search as").fill("Canoes");
            theo.press("Save");
            theo.expect("Archive");
            theo.open("/archive");
            theo.follow("Canoes");
            assertThat(theo.page().locator(".lines > li")).hasCount(2);
            theo.follow("Compare the index with the archive");
            assertThat(theo.page().getByText("The index is whole")).isVisible();
            theo.expect("Archive");
        }
        try (Visitor vera = visitor(390)) {
            vera.signIn("vsantos").open("/archive?words=vermilion");
            vera.expect("Archive");
            vera.picture("search");
            vera.page().locator(".lines a").first().click();
            vera.expect("E-mail");
            vera.picture("search-mail");
        }
    }

    @Test
    void mailThatCouldNotBeReadIsListed() {
        journal.take(
                List.of(journal.read(new RawMail(
                        "no mail, but saffron".getBytes(StandardCharsets.UTF_8), Envelope.UNKNOWN, "old.mbox"))),
                NOON);
        try (Visitor theo = visitor(1280)) {
            theo.signIn("tmarsh").open("/archive");
            theo.follow("Mail that could not be read");
            theo.await(() -> theo.page().locator(".lines > li").count() == 1);
            theo.expect("Archive");
            theo.page().locator(".lines a").first().click();
            theo.expect("E-mail");
            assertThat(theo.page().getByText("it has no headers of a mail").first())
                    .isVisible();
        }
    }

    @Test
    void whatIsSealedIsAskedForAndReleasedByTwoKeys() {
        try (Visitor dana = visitor(1280)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill("Your ankle");
            dana.page().getByLabel("Message").fill("The cerulean brace is at the trainer's.");
            dana.page().getByLabel("One student, or some students").check();
            dana.page().getByLabel("Jay Carter").check();
            dana.page().getByLabel("What it is about").selectOption("MEDICAL");
            dana.press("Send");
            dana.expect("Your ankle");
        }
        String path;
        try (Visitor theo = visitor(390)) {
            theo.signIn("tmarsh").open("/archive?words=cerulean");
            theo.await(() -> theo.page().locator(".sealed-more").count() > 0);
            theo.expect("Archive");
            theo.page().locator(".sealed-more a").last().click();
            path = URI.create(theo.page().url()).getPath();
            theo.expect("This entry is sealed");
            theo.picture("search-sealed");
            theo.page().getByLabel("Why must it be read?").fill("Request 2026-14 asks for it, and counsel agrees.");
            theo.press("Ask for a look");
            theo.expect("Sealed");
        }
        for (String holder : List.of("gwong", "okline")) {
            try (Visitor key = visitor(1280)) {
                key.signIn(holder);
                key.go("Sealed");
                key.expect("Sealed");
                key.picture("search-keys-" + holder);
                key.page().getByLabel("Why you release or refuse it").fill("The request is lawful.");
                key.press("Release");
                key.expect("Sealed");
            }
        }
        try (Visitor theo = visitor(1280)) {
            theo.signIn("tmarsh").open("/sealed");
            theo.expect("Sealed");
            theo.picture("search-released");
            theo.open(path);
            theo.expect("Message");
            assertThat(theo.page().getByText("The cerulean brace").first()).isVisible();
        }
    }

    private void journal(String subject, String text, String from) {
        String mail = "From: " + from + "\nTo: tmarsh@tidewater.example\nSubject: " + subject
                + "\nDate: Mon, 5 Oct 2026 12:00:00 -0400\n\n" + text + "\n";
        journal.take(
                List.of(journal.read(new RawMail(mail.getBytes(StandardCharsets.UTF_8), Envelope.UNKNOWN, "test"))),
                NOON);
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(
                server.getURI().toString(), new Browser.NewContextOptions().setViewportSize(width, 900));
    }
}
