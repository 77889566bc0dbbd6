package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between the decision and the delivery, as people see it: schedule and call back, a private matter, a delegate, hours. */
@MicronautTest(environments = "demo", transactional = false)
class DispatchBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aCoachSchedulesAMessageAndCallsItBack(int width) {
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill("Bus at seven");
            dana.field("Message").fill("The bus leaves at seven on Saturday.");
            dana.page()
                    .getByLabel("When it leaves")
                    .fill(LocalDateTime.now(clock)
                            .plusDays(2)
                            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'07:00")));
            assertThat(dana.preview()).containsText("It leaves");
            dana.picture("dispatch-compose");
            dana.expect("Write to Varsity Soccer");
            dana.press("Send");
            dana.expect("Bus at seven");
            assertThat(dana.page().locator("#waiting")).containsText("It waits, and leaves");
            dana.picture("dispatch-waiting");
            dana.press("Call it back");
            dana.expect("Bus at seven");
            assertThat(dana.page().locator("#waiting")).containsText("It was called back");
            dana.go("Sent");
            dana.expect("Sent");
            assertThat(dana.page().locator("main")).containsText("Called back, not sent");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aMessageOnAStudentsHealthIsOfferedAsAPrivateOneAndThePrincipalAndTheDelegateGetIt(int width) {
        String subject = "Concussion " + width;
        try (Visitor ruth = visitor(width)) {
            ruth.signIn("rlindqvist").open("/delegates");
            ruth.page().getByLabel("Who").selectOption("cbell");
            ruth.page()
                    .getByLabel("Last day")
                    .fill(LocalDate.now(clock).plusDays(3).toString());
            ruth.press("Name this delegate");
            ruth.expect("Who stands in for you");
            ruth.picture("dispatch-delegates");
        }
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill(subject);
            dana.field("Message").fill("Jaylen Carter was diagnosed with a concussion and needs rest.");
            assertThat(dana.preview()).containsText("Needs a reviewer first");
            dana.press("It is a medical privacy matter: copy the principal");
            dana.expect("Write to Varsity Soccer");
            assertThat(dana.page().getByLabel("Jay Carter").first()).isChecked();
            assertThat(dana.preview()).containsText("with a copy to the principal");
            dana.picture("dispatch-private");
            dana.press("Send");
            dana.expect(subject);
        }
        for (String reader : new String[] {"rlindqvist", "cbell"}) {
            try (Visitor who = visitor(width)) {
                who.signIn(reader).open("/copies");
                who.expect("Copies of privacy messages");
                who.page().locator(".lines a").first().click();
                who.expect(subject);
                assertThat(who.page().locator("main")).containsText("diagnosed with a concussion");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void thePrincipalSetsTheSchoolsHoursAndTheCounselorWritesToOneGuardian(int width) {
        try (Visitor ruth = visitor(width)) {
            ruth.signIn("rlindqvist").open("/hours");
            ruth.page().getByLabel("Whose").selectOption("1");
            ruth.page().getByLabel("Messages leave from").fill("07:00");
            ruth.field("until").fill("18:00");
            ruth.page()
                    .getByLabel("First day")
                    .fill(LocalDate.now(clock).plusDays(30).toString());
            ruth.press("Set these hours");
            ruth.expect("When messages leave");
            assertThat(ruth.page().locator("main")).containsText("07:00–18:00");
            ruth.picture("dispatch-hours");
        }
        try (Visitor corinne = visitor(width)) {
            corinne.signIn("cbell").open("/groups/school:school-harbor/compose");
            corinne.page().getByLabel("One guardian of one student").check();
            assertThat(corinne.page()
                            .locator(".guardians")
                            .getByLabel("no educational rights")
                            .first())
                    .isDisabled();
            corinne.page()
                    .locator(".guardians")
                    .getByLabel("Denise Carter")
                    .first()
                    .check();
            corinne.page().getByLabel("Subject").fill("A call");
            corinne.field("Message").fill("Could we talk on Thursday?");
            assertThat(corinne.preview()).containsText("Will be sent to 1 person");
            corinne.picture("dispatch-guardian");
            corinne.expect("Write to Harbor High School");
            corinne.press("Send");
            corinne.expect("A call");
        }
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
