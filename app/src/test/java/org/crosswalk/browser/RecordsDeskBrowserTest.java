package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for public records as people see it: asked by a stranger, taken to where it is redacted and produced. */
@MicronautTest(environments = "demo", transactional = false)
class RecordsDeskBrowserTest {
    private static Chromium chromium;

    @Inject
    EmbeddedServer server;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void endChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void LEI25requestIsTakenFromThePublicFormToItsResponsiveSet(int width, int height) {
        String word = "tourmaline" + width;
        try (Visitor dana = visitor(width, height)) {
            dana.signIn("dreyes");
            dana.follow("Varsity Soccer");
            dana.page().getByLabel("Subject").fill("The " + word + " cup");
            dana.page().getByLabel("Message").fill("Tickets for the " + word + " cup are at the office.");
            dana.press("Send");
            dana.expect("The " + word + " cup");
        }
        String number;
        try (Visitor stranger = visitor(width, height)) {
            stranger.open("/public-records").expect("Ask for public records");
            stranger.page().getByLabel("What records do you want?").fill("Everything on the " + word + " cup");
            stranger.press("Send the request");
            stranger.expect("Your request");
            number = stranger.page().locator(".tracking strong").textContent().strip();
        }
        try (Visitor theo = visitor(width, height)) {
            theo.signIn("tmarsh");
            theo.open("/requests").expect("Public-records requests");
            theo.page().getByText("Everything on the " + word + " cup").click();
            theo.expect("Everything on the " + word + " cup");
            theo.page().locator("summary").getByText("Assign").click();
            theo.page().getByLabel("Answered by").selectOption("tmarsh");
            theo.press("Assign");
            theo.expect("Everything on the " + word + " cup");
            theo.await(() -> theo.find(word).count() > 0);
            theo.follow("Add all");
            theo.expect("Add to a request");
            theo.page().getByText(number).click();
            theo.page().locator("form.stack button.go").click();
            theo.expect("Responsive set");
            theo.page().locator("[name=entry]").first().check();
            theo.page().getByLabel("Why").fill("It names the cup");
            theo.press("Responsive");
            theo.expect("Responsive set");
            assertThat(theo.page().locator(".mark.RESPONSIVE").first()).isVisible();
            theo.open("/requests/" + number + "/items");
            assertThat(theo.page().locator("main")).containsText("cup");
            theo.open("/requests/calendar").expect("Calendar and law");
        }
        try (Visitor stranger = visitor(width, height)) {
            stranger.open("/public-records/" + number).expect("Your request");
            assertThat(stranger.page().locator("main").textContent()).contains("A records officer works on it");
        }
    }

    private Visitor visitor(int width, int height) {
        return chromium.visitor(server.getURI().toString(), new NewContextOptions().setViewportSize(width, height));
    }
}
