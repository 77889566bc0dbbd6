package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.records.production.DemoRecords;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a record with a child's name in it to a volume without it, as two officers see it. */
@MicronautTest(environments = "demo", transactional = false)
class ProductionBrowserTest {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    DemoRecords records;

    @Inject
    ArchiveEntries entries;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void oneOfficerRedactsAnotherReleasesAndTheVolumeIsDownloaded(int width) throws Exception {
        RequestId request = records.request();
        try (Visitor theo = visitor(width)) {
            theo.signIn("tmarsh").open("/requests/" + request + "/items");
            theo.expect("Records that answer the request");
            theo.page().getByLabel("Words to withhold").fill("Quillon Marsden");
            theo.page().locator("#exemption-all").selectOption("c");
            theo.page().locator("#reason-all").fill("It tells of a person's health.");
            theo.picture("production-items");
            theo.press("Withhold them in all records");
            assertThat(theo.page().getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                    .containsText("Done.");

            theo.follow("The bus on Friday");
            theo.expect("E-mail");
            assertThat(theo.page().locator("mark.marked").first()).hasText("Quillon Marsden");
            assertThat(theo.page().locator("mark.proposed").first()).hasText(Pattern.compile("Jaylen.*"));
            theo.picture("production-item");
            withTheKeyboard(theo);
            theo.press("Withhold all that is proposed here");
            theo.expect("E-mail");
            theo.press("Ready for a second officer");
            theo.expect("E-mail");
            assertThat(theo.page().locator("main")).containsText("You had a hand in it");

            theo.follow("All records of the request");
            theo.press("Pass on what is done");
            theo.expect("Records that answer the request");
        }
        try (Visitor vera = visitor(width)) {
            vera.signIn("vsantos").open("/requests/" + request + "/items");
            vera.follow("The bus on Friday");
            vera.expect("E-mail");
            vera.picture("production-second");
            vera.press("Release it");
            vera.expect("E-mail");
            vera.follow("All records of the request");
            for (Locator choice : vera.page().locator(".items input").all()) {
                choice.check();
            }
            vera.press("Release the chosen ones");
            vera.expect("Records that answer the request");

            vera.open("/requests/" + request + "/productions");
            vera.expect("Volumes");
            vera.press("Make it");
            vera.await(() -> vera.page().getByText("Download the volume").count() > 0);
            vera.expect("Volumes");
            vera.picture("production-volumes");
            vera.follow("Withholding log");
            vera.expect("Withholding log");
            assertThat(vera.page().locator("table")).containsText("It tells of a person's health.");
            assertThat(vera.page().locator("main")).not().containsText("Quillon");
            vera.picture("production-log");
            vera.follow("Volumes");
            vera.page().getByLabel("Who gets it").fill("The Herald");
            Download volume = vera.page().waitForDownload(() -> vera.press("Download the volume"));
            contains(volume.path());
            vera.page().reload();
            assertThat(vera.page().locator("main")).containsText("The Herald");

            vera.open("/disclosures?student=stu-01");
            vera.expect("Record of disclosures");
            vera.picture("production-disclosures");
        }
    }

    private static void withTheKeyboard(Visitor theo) {
        theo.page().getByText("Select with the keyboard").click();
        Locator text = theo.page().locator("[data-keys='TEXT.0']");
        text.focus();
        theo.page().keyboard().press("Control+Home");
        for (int i = 0; i < "The bus".length(); i++) {
            theo.page().keyboard().press("Shift+ArrowRight");
        }
        assertThat(theo.page().locator("#words")).hasValue("The bus");
        theo.page().locator("#exemption-here").selectOption("n");
        theo.page().locator("#reason-here").fill("It tells when a door stands open.");
        theo.page().locator("#marking button").focus();
        theo.page().keyboard().press("Enter");
        assertThat(theo.page().locator("mark.marked").first()).isVisible();
        theo.expect("E-mail");
    }

    private static void contains(Path volume) throws Exception {
        try (ZipFile zip = new ZipFile(volume.toFile())) {
            assertThat(zip.stream().map(file -> file.getName()))
                    .anyMatch(name -> name.endsWith("withholding-log.pdf"))
                    .anyMatch(name -> name.endsWith(".tlog-proof"))
                    .anyMatch(name -> name.matches(".*/PDF/.*000001\\.pdf"));
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server.getURL().toString(), new NewContextOptions().setViewportSize(width, 900));
    }
}
