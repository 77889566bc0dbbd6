package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.WaysOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering, and ending e-mail, as people do it: on a phone and at a desk, with the mouse and with the keyboard. */
@MicronautTest(environments = "demo", transactional = false)
class RepliesBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    WaysOut waysOut;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aStudentsAnswerIsReadByItsStaffAndAnswered(int width) {
        String subject = "Saturday " + width;
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill(subject);
            dana.page().getByLabel("Message").fill("The match is at ten.");
            assertThat(dana.preview()).containsText("Will be sent to");
            dana.press("Send");
            dana.expect(subject);
        }
        try (Visitor jay = visitor(width)) {
            jay.signIn("stu-01").open("/inbox");
            jay.await(() -> jay.page().getByText(subject).count() > 0);
            jay.follow(subject);
            jay.expect(subject);
            assertThat(jay.page().locator("#readers")).containsText("Dana Reyes");
            jay.page().getByLabel("Your answer").fill("I can bring the balls to the " + width + ".");
            jay.press("Send the answer");
            jay.expect(subject);
            assertThat(jay.page().getByRole(AriaRole.STATUS)).containsText("Your answer is sent.");
            jay.picture("replies-letter");
        }
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/replies");
            dana.expect("Answers");
            dana.picture("replies-replies");
            dana.page().getByText("I can bring the balls to the " + width).click();
            dana.expect("Answer from Jay Carter");
            assertThat(dana.page().getByLabel("The whole group: everyone in Varsity Soccer"))
                    .isChecked();
            dana.picture("replies-reply");
            dana.page().getByLabel("Message").fill("Thank you.");
            dana.press("Send");
            dana.expect("Re: " + subject);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aGuardianEndsEmailWithTheKeyboardAlone(int width) {
        String token = waysOut.token(new PersonId(width == 390 ? "gua-03" : "gua-01"), Channel.EMAIL, Instant.EPOCH);
        try (Visitor guardian = visitor(width)) {
            guardian.open("/unsubscribe/" + token);
            guardian.expect(width == 390 ? "Deixar de receber" : "End e-mail from your school?");
            guardian.tabTo(width == 390 ? "Deixar de receber" : "End e-mail");
            guardian.type("Enter");
            guardian.expect(width == 390 ? "não recebe mais" : "E-mail is ended");
            guardian.picture("replies-unsubscribed");
            guardian.tabTo(width == 390 ? "Voltar a receber" : "Get e-mail again");
        }
    }

    @Test
    void theQuarantineIsReadable() {
        try (Visitor hugh = visitor(1280)) {
            hugh.signIn("hdunn").open("/quarantine");
            hugh.expect("Quarantine");
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server.getURI().toString(), new NewContextOptions().setViewportSize(width, 900));
    }
}
