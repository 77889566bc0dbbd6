package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A breach of personal information, as those who tell of it and those who lead it see it. */
@MicronautTest(environments = "demo", transactional = false)
class IncidentsBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void CAM07breachIsToldWithTheKeyboardJudgedReviewedAndClosed(int width) {
        String happened = "A laptop with the payroll of " + width + " people was stolen.";
        try (Visitor hugh = visitor(width)) {
            hugh.signIn("hdunn").open("/report");
            hugh.follow("Personal information has got out?");
            hugh.expect("Tell of a breach");
            hugh.tabTo("What happened");
            hugh.type(happened);
            hugh.tabTo("Social security numbers");
            hugh.type("Space");
            hugh.tabTo("Staff");
            hugh.type("Space");
            hugh.picture("incidents-new");
            hugh.tabTo("Tell it");
            hugh.type("Enter");
            assertThat(hugh.page().getByText("was told at once")).isVisible();
            hugh.expect("Tell of a breach");
            hugh.picture("incidents-told");
        }
        try (Visitor grace = visitor(width)) {
            grace.signIn("gwong").go("Breaches");
            grace.expect("Breaches of personal information");
            grace.picture("incidents-list");
            grace.follow("Decide whether notice is due");
            grace.expect("Breach");
            assertThat(grace.page().locator("main")).containsText(happened);
            grace.picture("incidents-judge");
            grace.page().getByLabel("Yes, notice is due").check();
            grace.page().getByLabel("Why, and who advised").fill("Numbers with names; Nadia Farrow advised.");
            grace.press("Keep the decision");
            for (int told = 0; told < 3; told++) {
                grace.page().getByLabel("How, and where the evidence is kept").fill("By certified mail, cabinet 3");
                grace.page()
                        .getByLabel("How, and where the evidence is kept")
                        .locator("xpath=ancestor::form")
                        .getByText("Keep it")
                        .click();
            }
            grace.expect("Breach");
            assertThat(grace.page().locator(".standing")).containsText("Write the review");
            grace.picture("incidents-review");
            grace.follow("To the residents");
            grace.expect("Draft of a letter");
            grace.picture("incidents-letter");
            grace.page().goBack();
            grace.page()
                    .getByLabel("What happened, what was done about it")
                    .fill("The bag was in a car. Laptops are encrypted from now on.");
            grace.page()
                    .getByLabel("What happened, what was done about it")
                    .locator("xpath=ancestor::form")
                    .getByText("Keep it")
                    .click();
            grace.page().getByLabel("A last word").fill("All of it is done.");
            grace.press("Close it");
            assertThat(grace.page().locator(".standing")).containsText("Closed");
            grace.page().getByText("What this goes by").click();
            grace.expect("Breach");
            grace.picture("incidents-closed");
        }
        try (Visitor nadia = visitor(width)) {
            nadia.signIn("nfarrow").open("/incidents").expect("Breaches of personal information");
            nadia.page().getByText(happened).first().click();
            nadia.expect("Breach");
            assertThat(nadia.page().getByText("You read this to help.")).isVisible();
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
