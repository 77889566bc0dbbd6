package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.demo.CaughtMail;
import org.crosswalk.demo.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guardians as the office and they themselves see it: letters, codes, orders, and who is not reached. */
@MicronautTest(environments = "demo", transactional = false)
class GuardiansBrowserTest {
    private static final Pattern LINK = Pattern.compile("/address/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Mailbox mailbox;

    @Test
    void aGuardianProvesAnAddressWithTheCodesThatCameByMailAndIsThenWrittenToThere() {
        try (Visitor hugh = visitor(1280)) {
            hugh.signIn("hdunn");
            hugh.go("Addresses");
            hugh.expect("Addresses of guardians");
            hugh.page().getByLabel("A guardian's or student's name").fill("Denise");
            hugh.press("Find");
            hugh.follow("Denise Carter");
            hugh.expect("Denise Carter");
            hugh.press("Send the letter");
            assertThat(hugh.page().getByRole(AriaRole.STATUS)).containsText("The letter is on its way.");
            hugh.expect("Denise Carter");
        }
        try (Visitor denise = visitor(390)) {
            denise.open(found(LINK, newest("denise.carter@mail.example"), 0));
            denise.expect("Add an e-mail address");
            denise.page().getByLabel("The new address").fill("denise@post.example");
            denise.page().getByLabel("The new address").press("Enter");
            denise.expect("Add an e-mail address");
            String known = found(CODE, newest("denise.carter@mail.example"), 1);
            String fresh = found(CODE, newest("denise@post.example"), 1);

            denise.page()
                    .getByLabel("Code sent to the address the school has")
                    .fill(known.equals("111111") ? "2" : "111111");
            denise.page().getByLabel("Code sent to denise@post.example").fill(fresh);
            denise.press("Add the address");
            assertThat(denise.page().getByRole(AriaRole.ALERT)).containsText("One of the codes is not right.");
            denise.expect("Add an e-mail address");

            denise.page().getByLabel("Code sent to the address the school has").fill(known);
            denise.page().getByLabel("Code sent to denise@post.example").fill(fresh);
            denise.page().getByLabel("Code sent to denise@post.example").press("Enter");
            assertThat(denise.page().getByRole(AriaRole.STATUS))
                    .containsText("From now on the school writes to denise@post.example.");
            denise.expect("Add an e-mail address");
        }
        writeToGuardians("Parents' evening");
        assertThat(mailbox.mails())
                .filteredOn(mail -> mail.subject().equals("Parents' evening"))
                .extracting(CaughtMail::to)
                .contains("denise@post.example")
                .doesNotContain("denise.carter@mail.example");
    }

    @Test
    void theOfficePutsAnOrderOnFileAndTheNextMessageStopsThere() {
        writeToGuardians("Before the order");
        assertThat(mailbox.mails())
                .filteredOn(mail -> mail.subject().equals("Before the order"))
                .extracting(CaughtMail::to)
                .contains("hieu.nguyen@mail.example");

        try (Visitor hugh = visitor(1280)) {
            hugh.signIn("hdunn");
            hugh.tabTo("More");
            hugh.type("Enter");
            hugh.tabTo("Families");
            hugh.type("Enter");
            hugh.expect("Families");
            hugh.tabTo("A student's name");
            hugh.type("Nguyen", "Enter");
            assertThat(hugh.page()).hasURL(Pattern.compile(".*name=Nguyen"));
            hugh.tabTo("Minh Nguyen");
            hugh.type("Enter");
            hugh.expect("Minh Nguyen");
            hugh.page().getByLabel("Against whom").selectOption("gua-06");
            hugh.page().getByLabel("What it is").selectOption("SUPERVISED_VISITATION");
            hugh.page().getByLabel("Evidence").fill("Probate and Family Court, docket 26-114; copy in the safe.");
            hugh.press("Put it on file");
            assertThat(hugh.page().getByRole(AriaRole.ALERT)).containsText("only where the order notes the threat");
            hugh.expect("Minh Nguyen");
            hugh.page().getByLabel("The order itself notes a threat").check();
            hugh.press("Put it on file");
            assertThat(hugh.page().locator(".people").first()).containsText("Restricted, so nothing is sent");
            hugh.expect("Minh Nguyen");
        }
        writeToGuardians("After the order");
        assertThat(mailbox.mails())
                .filteredOn(mail -> mail.subject().equals("After the order"))
                .extracting(CaughtMail::to)
                .contains("lan.nguyen@mail.example")
                .doesNotContain("hieu.nguyen@mail.example");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theListOfThoseWhoAreNotReachedIsReadAndTakenAlong(int width) {
        try (Visitor hugh = visitor(width)) {
            hugh.signIn("hdunn");
            hugh.go("Unreachable");
            hugh.expect("Guardians who are not reached");
            assertThat(hugh.page().locator(".lines li").first()).containsText("Elena Kowalczyk");
            assertThat(hugh.page().locator(".lines li").first()).containsText("Nobody is reached");
            hugh.tabTo("Take it along as CSV");
            Download file = hugh.page().waitForDownload(() -> hugh.type("Enter"));
            assertThat(file.suggestedFilename())
                    .startsWith("unreachable-guardians-")
                    .endsWith(".csv");
            hugh.follow("Elena Kowalczyk");
            hugh.expect("Elena Kowalczyk");
        }
    }

    private void writeToGuardians(String subject) {
        try (Visitor dana = visitor(1280)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill(subject);
            dana.page().getByLabel("Message").fill("Please come on Thursday at seven.");
            dana.page().getByLabel("Guardians").first().check();
            dana.press("Send");
            dana.expect(subject);
            dana.await(() -> dana.page()
                            .getByText(Pattern.compile("waiting|tried again"))
                            .count()
                    == 0);
        }
    }

    private String newest(String address) {
        return mailbox.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .map(CaughtMail::text)
                .orElseThrow(() -> new AssertionError("No mail came to " + address));
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("The mail holds no such thing: " + text);
        }
        return matcher.group(group);
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server.getURL().toString(), new NewContextOptions().setViewportSize(width, 900));
    }
}
