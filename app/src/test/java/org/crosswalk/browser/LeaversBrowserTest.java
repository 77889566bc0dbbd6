package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leaver's copy of their own data, asked for, approved and at the records desk. */
@MicronautTest(environments = "demo", transactional = false)
class LeaversBrowserTest {
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
    @ValueSource(ints = {390, 1280})
    void LEI22copyIsAskedForApprovedByAnotherAndARequestAtTheDesk(int width) {
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").go("A copy when I leave");
            dana.expect("A copy of your own data");
            dana.tabTo("What you would like to take");
            dana.type("My plans of " + width + " lessons. My last day is June 19.");
            dana.tabTo("Ask for it");
            dana.type("Enter");
            assertThat(dana.page().getByText("Waits for an answer").first()).isVisible();
            dana.expect("A copy of your own data");
            shot(dana, "mine-" + width);
        }
        try (Visitor otis = visitor(width)) {
            otis.signIn("okline").go("Leavers' copies");
            otis.expect("Leavers' copies");
            shot(otis, "list-" + width);
            otis.page()
                    .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
            otis.page().getByLabel("Why").first().fill("She leaves in June.");
            otis.page().getByText("Keep my word").first().click();
            assertThat(otis.page().getByText("Approved.").first()).isVisible();
            otis.expect("Leavers' copies");
        }
        try (Visitor theo = visitor(width)) {
            theo.signIn("tmarsh").go("Leavers' copies");
            theo.expect("Leavers' copies");
            shot(theo, "approved-" + width);
            theo.follow("Request PR-");
            theo.expect("A copy of the own data of Dana Reyes");
            assertThat(theo.page().locator("main")).containsText("no day is set by law");
            shot(theo, "request-" + width);
            theo.follow("Produce");
            theo.expect("Volumes");
            shot(theo, "volumes-" + width);
        }
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/my-copy").expect("A copy of your own data");
            assertThat(dana.page().getByText("Approved:").first()).isVisible();
        }
    }

    /** Kept beside the reports, to be looked at. */
    private static void shot(Visitor visitor, String name) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/leavers-" + name + ".png")));
    }

    private Visitor visitor(int width) {
        return chromium.visitor(
                server.getURL().toString(), new NewContextOptions().setViewportSize(width, width == 390 ? 844 : 900));
    }
}
