package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A post from its draft to the feed, as people see it: on a desk, and on a phone. */
@MicronautTest(environments = "demo", transactional = false)
class SocialBrowserTest {
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

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {1280, 390})
    void aStudentWithoutAReleaseIsStoppedThenReplacedApprovedAndPublished(int width) throws IOException {
        try (Visitor dana = visitor(width);
                Visitor ruth = visitor(width)) {
            dana.signIn("dreyes").open("/posts");
            dana.expect("Posts");
            dana.follow("Write a post");
            dana.expect("Write a post");
            dana.page().locator("[name=account]").first().check();
            dana.page()
                    .getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                    .fill("What a game at Harbor! Thank you all for coming.");
            assertThat(dana.preview()).containsText("characters");
            dana.page().locator("#file-0").setInputFiles(new FilePayload("game.jpg", "image/jpeg", photo()));
            dana.page().locator("#new-alternative-0").fill("Players run across the field");
            dana.page().locator("#find-shown").fill("Papadakis");
            picked(dana, "shown", "Papadakis").check();
            dana.page().getByLabel("All of it is our own").check();
            look(dana, "form", width);
            dana.press("Save and check");

            dana.expect("A post");
            assertThat(dana.page().locator("main")).containsText("These students may not appear");
            assertThat(dana.page().locator("main")).containsText("Zoe Papadakis");
            assertThat(dana.page().locator("main")).containsText("the family refused the media release");
            assertThat(dana.button("Ask for approval")).hasCount(0);
            look(dana, "stopped", width);

            dana.follow("Change it");
            picked(dana, "shown", "Papadakis").uncheck();
            dana.page().locator("#find-shown").fill("Carter");
            picked(dana, "shown", "Carter").first().check();
            dana.press("Save and check");
            dana.expect("A post");
            dana.press("Ask for approval");
            assertThat(dana.page().locator("main")).containsText("Waiting for approval");
            assertThat(dana.button("Approve")).hasCount(0);

            ruth.signIn("rlindqvist").open("/posts");
            ruth.expect("Posts");
            ruth.page().locator(".lines a").first().click();
            ruth.expect("A post");
            look(ruth, "approve", width);
            ruth.page().getByLabel("Your comment").fill("Lovely");
            ruth.press("Approve");
            assertThat(ruth.page().locator("main")).containsText("Approved");
            ruth.await(() -> ruth.page().getByText("Published").count() > 0);
            ruth.expect("A post");
            ruth.open("/oversight");
            ruth.expect("Oversight");
            look(ruth, "oversight", width);
            ruth.open("/accounts");
            ruth.expect("Accounts");
            ruth.page().locator(".lines a").first().click();
            ruth.expect("feed");
            look(ruth, "account", width);
            ruth.forgetCookies();
            ruth.open("/official-accounts");
            ruth.expect("Official accounts");
        }
    }

    private static Locator picked(Visitor who, String name, String student) {
        return who.page()
                .locator("#pick-" + name + " .choice")
                .filter(new Locator.FilterOptions().setHasText(student))
                .locator("input");
    }

    /** For people who look at the pages; the build folder keeps them until the next time. */
    private static void look(Visitor who, String name, int width) {
        who.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/social-" + name + "-" + width + ".png")));
    }

    private Visitor visitor(int width) {
        return chromium.visitor(server.getURI().toString(), new NewContextOptions().setViewportSize(width, 850));
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(120, 180, 230), 0, 800, new Color(60, 140, 70)));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.WHITE);
        pen.fillOval(560, 500, 60, 60);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
