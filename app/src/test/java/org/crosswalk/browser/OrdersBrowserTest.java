package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.crosswalk.records.production.Requested;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subpoena, as the records officer and counsel see it. */
@MicronautTest(environments = "demo", transactional = false)
class OrdersBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Requested requested;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void WES13volumeWaitsForCounselsWordAndThenLeaves(int width) {
        RequestId request = released();
        String volumes = "/requests/" + request + "/productions";
        try (Visitor theo = visitor(width)) {
            theo.signIn("tmarsh").open(volumes);
            assertThat(theo.page().getByLabel("Its number")).isHidden();
            theo.page().getByLabel("Legal basis").selectOption("SUBPOENA");
            assertThat(theo.page().getByLabel("Its number")).isVisible();
            theo.press("Make it");
            assertThat(theo.page().locator(".problem")).containsText("say its number, the court and its day");
            theo.expect("Volumes");
            theo.picture("orders-asked");
            theo.page().getByLabel("Its number").fill("2684CV0" + width);
            theo.page().getByLabel("The court, or whoever issued it").fill("Superior Court");
            theo.page().getByLabel("Its day").fill("2026-09-28");
            theo.press("Make it");
            theo.await(() -> theo.page().locator("a[href$='/withholding-log']").count() > 0);
            theo.expect("Volumes");
            assertThat(theo.page().locator("main")).containsText("nothing leaves before");
            assertThat(theo.button("Download the volume")).hasCount(0);
            theo.picture("orders-waits");
        }
        try (Visitor nadia = visitor(width)) {
            nadia.signIn("nfarrow").go("Court orders");
            nadia.expect("Subpoenas and court orders");
            assertThat(nadia.page().locator("main")).containsText("2684CV0" + width);
            nadia.picture("orders-counsel");
            nadia.tabTo("Yes, as it was made ready");
            nadia.type("Space");
            nadia.tabTo("Why");
            nadia.type("It is valid, and the family was told.");
            nadia.tabTo("Keep my word");
            nadia.type("Enter");
            assertThat(nadia.page().getByText("May leave: volume 1 of " + request))
                    .isVisible();
            nadia.page().getByText("May leave: volume 1 of " + request).click();
            nadia.expect("Subpoenas and court orders");
            nadia.picture("orders-reviewed");
        }
        try (Visitor theo = visitor(width)) {
            theo.signIn("tmarsh").open(volumes).expect("Volumes");
            assertThat(theo.page().locator("main")).containsText("It may leave.");
            theo.page().getByLabel("Who gets it").fill("State police");
            theo.page().waitForDownload(() -> theo.press("Download the volume"));
            theo.page().reload();
            assertThat(theo.page().locator("main")).containsText("State police");
            theo.picture("orders-left");
        }
    }

    private RequestId released() {
        RequestId request = requested.request();
        requested.released(request, requested.responsive(request, List.of(requested.mail("Bus", "At four."))));
        return request;
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
