package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Passwords;
import org.crosswalk.common.Channel;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.DeliveryStatus.State;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.delivery.smtp.SmtpMail;
import org.crosswalk.roster.oneroster.ImportResult.Imported;
import org.crosswalk.roster.oneroster.RosterImports;
import org.crosswalk.roster.oneroster.RosterImports.Intent;
import org.crosswalk.roster.oneroster.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A district of 960 students: what a coach sends reaches the team by real SMTP, and nobody else. */
@MicronautTest(transactional = false)
@Property(name = "test.october", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrandBendSendTest implements TestPropertyProvider {
    private static final String PASSWORD = "grand bend 1";
    /** At the middle school everybody has an address, at the elementary school hardly a student. */
    private static final String MIDDLE_SCHOOL_TEAM = "255901044-team-2";

    private static final String ELEMENTARY_TEAM = "255901107-team-1";

    private final SmtpListener relay = new SmtpListener();

    @Inject
    EmbeddedServer server;

    @Inject
    RosterImports imports;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    private DistrictPackage district;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("crosswalk.smtp.host", "127.0.0.1", "crosswalk.smtp.port", Integer.toString(relay.port()));
    }

    @BeforeAll
    void importDistrict() {
        district = new DistrictPackage(Shared.file("data/grand-bend-oneroster"));
        assertThat(imports.run(district.folder(), Intent.IMPORT)).isInstanceOf(Imported.class);
    }

    @AfterAll
    void close() throws Exception {
        relay.close();
    }

    @Test
    void wholeTeamGetsTheCoachsMailAndNobodyElse() {
        List<SmtpMail> before = relay.mails();
        MessageId message = send(MIDDLE_SCHOOL_TEAM, "Thursday at four");
        assertThat(district.members(MIDDLE_SCHOOL_TEAM)).hasSize(42);
        assertThat(mailedSince(before))
                .containsExactlyInAnyOrderElementsOf(addressesOf(MIDDLE_SCHOOL_TEAM))
                .hasSize(42);
        everyMemberHasItInTheInbox(MIDDLE_SCHOOL_TEAM, message);
    }

    @Test
    void memberWithoutAddressHasItInTheInboxAlone() {
        List<SmtpMail> before = relay.mails();
        MessageId message = send(ELEMENTARY_TEAM, "Friday at three");
        assertThat(district.members(ELEMENTARY_TEAM)).hasSize(36);
        assertThat(mailedSince(before))
                .containsExactlyInAnyOrderElementsOf(addressesOf(ELEMENTARY_TEAM))
                .hasSize(2);
        everyMemberHasItInTheInbox(ELEMENTARY_TEAM, message);
    }

    private MessageId send(String team, String subject) {
        Browser coach = signedIn(district.coach(team));
        HttpResponse<String> answer = coach.post(
                "/groups/" + team + "/compose",
                "/groups/" + team + "/messages",
                Map.of(
                        "audience", "WHOLE_GROUP",
                        "matter", "ORDINARY",
                        "subject", subject,
                        "text", "Practice begins half an hour early. Bring water.",
                        "email", "true",
                        "once", subject));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        URI page = URI.create(answer.headers().firstValue("location").orElseThrow());
        MessageId message = new MessageId(page.getPath().substring("/messages/".length()));
        Eventually.holds(() -> isDelivered(message));
        return message;
    }

    private Browser signedIn(PersonId coach) {
        accounts.set(coach, null, Passwords.hash(PASSWORD), clock.instant());
        Browser browser = new Browser(server.getURI());
        HttpResponse<String> answer =
                browser.post("/sign-in", "/sign-in", Map.of("username", coach.value(), "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        return browser;
    }

    private boolean isDelivered(MessageId message) {
        List<DeliveryStatus> all = deliveries.of(message);
        return !all.isEmpty() && all.stream().allMatch(status -> status.state() == State.DELIVERED);
    }

    private List<String> mailedSince(List<SmtpMail> before) {
        return relay.mails().stream()
                .filter(mail -> !before.contains(mail))
                .map(SmtpMail::to)
                .toList();
    }

    private List<String> addressesOf(String team) {
        List<PersonId> members = district.members(team);
        return district.addresses().entrySet().stream()
                .filter(known -> members.contains(known.getKey()))
                .map(known -> known.getValue().value())
                .toList();
    }

    private void everyMemberHasItInTheInbox(String team, MessageId message) {
        assertThat(deliveries.of(message))
                .filteredOn(status -> status.parcel().channel() == Channel.INBOX)
                .extracting(status -> status.parcel().recipient())
                .containsExactlyInAnyOrderElementsOf(district.members(team));
        assertThat(district.members(team))
                .allSatisfy(member -> assertThat(deliveries.inbox(member, 10))
                        .extracting(lying -> lying.letter().message())
                        .containsOnlyOnce(message));
    }
}
