package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leaver's copy of their own data, asked for, approved and at the records desk. */
@MicronautTest(environments = "demo", transactional = false)
class LeaversBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

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
            dana.picture("leavers-mine");
        }
        try (Visitor otis = visitor(width)) {
            otis.signIn("okline").go("Leavers' copies");
            otis.expect("Leavers' copies");
            otis.picture("leavers-list");
            otis.field("Yes").first().check();
            otis.field("Why").first().fill("She leaves in June.");
            otis.page().getByText("Keep my word").first().click();
            assertThat(otis.page().getByText("Approved.").first()).isVisible();
            otis.expect("Leavers' copies");
        }
        try (Visitor theo = visitor(width)) {
            theo.signIn("tmarsh").go("Leavers' copies");
            theo.expect("Leavers' copies");
            theo.picture("leavers-approved");
            theo.follow("Request PR-");
            theo.expect("A copy of the own data of Dana Reyes");
            assertThat(theo.page().locator("main")).containsText("no day is set by law");
            theo.picture("leavers-request");
            theo.follow("Produce");
            theo.expect("Volumes");
            theo.picture("leavers-volumes");
        }
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/my-copy").expect("A copy of your own data");
            assertThat(dana.page().getByText("Approved:").first()).isVisible();
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
