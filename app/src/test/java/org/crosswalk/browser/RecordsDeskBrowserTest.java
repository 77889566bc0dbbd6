package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for public records as people see it, from a stranger's question to the letter that closes it. */
@MicronautTest(environments = "demo", transactional = false)
class RecordsDeskBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Mailbox mailbox;

    @Inject
    DistrictCalendar calendar;

    @Inject
    Clock clock;

    private int width;

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void LEI25requestIsTakenFromReceiptToProductionAndClose(int wide, int high) throws Exception {
        width = wide;
        String word = "tourmaline" + wide;
        String herald = "desk" + wide + "@herald.example";
        danaWrote(word, high);
        String number = strangerAsks(word, herald, high);
        try (Visitor theo = visitor(high)) {
            theo.signIn("tmarsh");
            takenOn(theo, word, number);
            acknowledged(theo, number, herald);
            searchedAndMarked(theo, word, number);
            redacted(theo, number);
        }
        try (Visitor vera = visitor(high)) {
            vera.signIn("vsantos");
            released(vera, number);
            given(vera, number);
            closed(vera, number, herald);
        }
        try (Visitor stranger = visitor(high)) {
            stranger.open("/public-records/" + number).expect("Your request");
            assertThat(stranger.page().locator("main")).containsText("It is closed.");
            assertThat(stranger.page().locator("main")).containsText("Records were given");
            stranger.picture("walk-stranger-closed");
        }
        assertThat(mailbox.mails())
                .filteredOn(mail -> mail.to().equals(herald))
                .extracting(CaughtMail::subject)
                .contains("We received your request " + number, "Your request " + number + " is closed");
    }

    private void danaWrote(String word, int high) {
        try (Visitor dana = visitor(high)) {
            dana.signIn("dreyes");
            dana.follow("Varsity Soccer");
            dana.page().getByLabel("Subject").fill("The " + word + " cup");
            dana.page()
                    .getByLabel("Message")
                    .fill("Tickets for the " + word + " cup are at the office. Quillon Marsden keeps the key.");
            dana.press("Send");
            dana.expect("The " + word + " cup");
        }
    }

    private String strangerAsks(String word, String herald, int high) {
        try (Visitor stranger = visitor(high)) {
            stranger.open("/public-records").expect("Ask for public records");
            stranger.page().getByLabel("What records do you want?").fill("Everything on the " + word + " cup");
            stranger.page().getByLabel("E-mail address").fill(herald);
            stranger.picture("walk-stranger-asks");
            stranger.press("Send the request");
            stranger.expect("Your request");
            stranger.picture("walk-stranger-asked");
            return stranger.page().locator(".tracking strong").textContent().strip();
        }
    }

    /** With the keyboard alone. */
    private void takenOn(Visitor theo, String word, String number) {
        theo.open("/requests").expect("Public-records requests");
        theo.picture("walk-desk");
        theo.tabTo(daysLeft() + " business days left");
        theo.type("Enter");
        theo.expect("Everything on the " + word + " cup");
        theo.tabTo("Assign");
        theo.type("Enter");
        theo.tabTo("Answered by");
        theo.type("Theo");
        theo.tabTo("Assign");
        theo.type("Enter");
        theo.expect("Everything on the " + word + " cup");
        assertThat(theo.page().locator(".happened")).containsText("Assigned to Theo Marsh");

        theo.page().locator("summary").getByText("Clarify").click();
        theo.page().getByLabel("What is wanted, as agreed").fill("Messages about the " + word + " cup");
        theo.page().locator("#why-CLARIFY").fill("By telephone");
        theo.press("Clarify");
        theo.expect("Messages about the " + word + " cup");
        theo.picture("walk-request");
        assertThat(theo.page().locator("main")).containsText(number);
    }

    /** What comes on a closed day counts as come on the next open one, which is still ahead. */
    private int daysLeft() {
        return calendar.days().isOpen(LocalDate.now(clock)) ? 10 : 11;
    }

    private void acknowledged(Visitor theo, String number, String herald) {
        theo.follow("Acknowledgement");
        theo.expect("Letters");
        theo.picture("walk-letter");
        theo.tabTo("Send it to " + herald);
        theo.type("Enter");
        assertThat(theo.page().getByRole(AriaRole.STATUS)).containsText("It is on its way");
        theo.expect("Letters");
        Download pdf = theo.page()
                .waitForDownload(() -> theo.page().locator(".lines a").first().click());
        assertThat(pdf.suggestedFilename())
                .startsWith(number.toLowerCase(java.util.Locale.ROOT))
                .endsWith(".pdf");
        theo.open("/requests/" + number);
        assertThat(theo.page().locator(".letters li").first()).containsText("By e-mail");
    }

    private void searchedAndMarked(Visitor theo, String word, String number) {
        theo.await(() -> theo.find(word).count() > 0);
        theo.follow("Add all");
        theo.expect("Add to a request");
        theo.page().getByText(number).click();
        theo.picture("walk-add");
        theo.page().locator("form.stack button.go").click();
        theo.expect("Responsive set");
        theo.page().getByLabel("All of the set").check();
        theo.page().getByLabel("Why").fill("It is about the cup");
        theo.picture("walk-set");
        theo.press("Responsive");
        theo.expect("Responsive set");
        assertThat(theo.page().locator(".mark.UNDECIDED")).hasCount(0);
        assertThat(theo.page().locator(".mark.RESPONSIVE").first()).isVisible();
    }

    private void redacted(Visitor theo, String number) {
        theo.open("/requests/" + number);
        theo.follow("Redact and release");
        theo.expect("Records that answer the request");
        theo.page().getByLabel("Words to withhold").fill("Quillon Marsden");
        theo.page().locator("#exemption-all").selectOption("c");
        theo.page().locator("#reason-all").fill("It tells who holds the key to a child's locker.");
        theo.press("Withhold them in all records");
        assertThat(theo.page().getByRole(AriaRole.STATUS)).containsText("Done.");
        theo.press("Withhold in all records");
        theo.press("Pass on what is done");
        theo.expect("Records that answer the request");
        assertThat(theo.page().locator(".standing.OPEN")).hasCount(0);
        theo.picture("walk-redacted");
    }

    private void released(Visitor vera, String number) {
        vera.open("/requests/" + number + "/items");
        for (Locator choice : vera.page().locator(".items input").all()) {
            choice.check();
        }
        vera.picture("walk-release");
        vera.press("Release the chosen ones");
        vera.expect("Records that answer the request");
        assertThat(vera.page().locator(".standing.RELEASED").first()).isVisible();
        vera.follow("Volumes and the withholding log");
        vera.expect("Volumes");
        vera.press("Make it");
        vera.await(() -> vera.page().getByText("Download the volume").count() > 0);
        vera.expect("Volumes");
    }

    /** Nobody has to note that records went out, or that they were the written response. */
    private void given(Visitor vera, String number) throws Exception {
        vera.page().getByLabel("Who gets it").fill("The Herald");
        Download volume = vera.page().waitForDownload(() -> vera.press("Download the volume"));
        withholdsTheName(volume.path());
        vera.page().reload();
        vera.picture("walk-volumes");
        vera.open("/requests/" + number).expect("Messages about");
        assertThat(vera.page().locator(".lead")).containsText("Records given");
        assertThat(vera.page().locator(".happened")).containsText("Written response");
        assertThat(vera.page().locator(".happened li").first()).containsText("given");
        assertThat(vera.page().locator(".happened")).not().containsText("{");
        assertThat(vera.page().locator(".due.late")).hasCount(0);
        vera.picture("walk-given");
    }

    private void closed(Visitor vera, String number, String herald) {
        vera.follow("Closing");
        vera.expect("Letters");
        assertThat(vera.page().getByLabel("With it")).hasValue("outcome.PRODUCED");
        vera.picture("walk-closing");
        vera.press("Send it to " + herald);
        assertThat(vera.page().getByRole(AriaRole.STATUS)).containsText("It is on its way");
        vera.open("/requests/" + number).expect("Messages about");
        assertThat(vera.page().locator(".lead")).containsText("Closed");
        vera.picture("walk-closed");
        vera.open("/requests").expect("Public-records requests");
        assertThat(vera.page().locator(".dues").getByText(number)).hasCount(0);
        vera.open("/requests/calendar").expect("Calendar and law");
        Eventually.holds(() -> mailbox.mails().stream()
                        .filter(mail -> mail.to().equals(herald))
                        .count()
                == 2);
    }

    private static void withholdsTheName(Path volume) throws Exception {
        try (ZipFile zip = new ZipFile(volume.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.endsWith("withholding-log.pdf"))
                    .anyMatch(name -> name.endsWith("proofs/checkpoint"))
                    .anyMatch(name -> name.matches(".*/PDF/.*000001\\.pdf"));
            for (ZipEntry file :
                    zip.stream().filter(one -> one.getName().contains("/TEXT/")).toList()) {
                assertThat(new String(zip.getInputStream(file).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("Quillon", "Marsden");
            }
        }
    }

    private Visitor visitor(int high) {
        return CHROMIUM.visitor(server.getURI().toString(), new NewContextOptions().setViewportSize(width, high));
    }
}
