package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Charges;
import org.crosswalk.access.Passwords;
import org.crosswalk.access.Sessions;
import org.crosswalk.access.SignIn;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.sponsors.Sponsors;
import org.crosswalk.gates.sponsors.SponsorshipsOnFile;
import org.junit.jupiter.api.Test;

/** Somebody from outside has somebody on the staff who answers for them, or no access (LEI-19). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class SponsorsTest {
    private static final PersonId MEI = new PersonId("mtanaka");
    private static final LocalDate DAY = NOON.toLocalDate();

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    Charges charges;

    @Inject
    Sponsors sponsors;

    @Inject
    SponsorshipsOnFile onFile;

    @Inject
    ArchiveEntries entries;

    @Test
    void LEI19outsiderHasAccessWhileASponsorAnswersForThem() {
        assertThat(name("mtanaka", "dreyes", "2026-12-31").statusCode()).isEqualTo(303);
        accounts.set(MEI, null, Passwords.hash("fencing-2026"), NOON.toInstant());
        Browser mei = as(MEI);
        assertThat(mei.get("/compose").statusCode()).isEqualTo(200);
        assertThat(charges.of(MEI, DAY)).isNotEmpty();

        assertThat(charges.of(MEI, LocalDate.of(2027, 1, 1)))
                .as("its last day has passed")
                .isEmpty();
        long id = onFile.of(MEI).getFirst().id();
        as(HUGH).post("/sponsors", "/sponsors/" + id + "/end", Map.of("employed", "no"));

        assertThat(mei.get("/compose").statusCode()).isEqualTo(303);
        assertThat(charges.of(MEI, DAY)).isEmpty();
        assertThat(signIn.with("mtanaka", "fencing-2026", "192.0.2.7", NOON.toInstant()))
                .isInstanceOf(SignIn.Answer.Suspended.class);
        assertThat(entries.about("mtanaka"))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("sponsor-named"))
                .anyMatch(content -> content.contains("sponsor-ended"));

        name("mtanaka", "dreyes", "2026-12-31");
        as(HUGH).post("/sponsors", "/sponsors/" + onFile.of(MEI).getFirst().id() + "/end", Map.of("employed", "yes"));
        assertThat(charges.of(MEI, DAY)).as("works here now").isNotEmpty();
    }

    @Test
    void LEI19whenTheSponsorLeavesTheAccessEnds() {
        PersonId gone = new PersonId("somebody-who-left");
        PersonId amara = new PersonId("adiallo");
        onFile.place(amara, gone, "A trainee", LocalDate.of(2026, 12, 31), HUGH, NOON.toInstant());

        assertThat(sponsors.isShutOut(amara, DAY)).isTrue();
        assertThat(charges.of(amara, DAY)).isEmpty();
        assertThat(sponsors.isShutOut(DANA, DAY)).as("an employee needs none").isFalse();
    }

    @Test
    void LEI19sponsorIsSomebodyOfTheStaffAndNotOneself() {
        assertThat(name("cbell", "cbell", "2026-12-31").statusCode()).isEqualTo(422);
        assertThat(name("cbell", "gua-01", "2026-12-31").statusCode()).isEqualTo(422);
        assertThat(name("nobody", "dreyes", "2026-12-31").body()).contains("nobody with that sourcedId");
        assertThat(name("cbell", "dreyes", "").statusCode()).isEqualTo(422);
        assertThat(as(DANA).get("/sponsors").statusCode()).isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> name(String outsider, String sponsor, String to) {
        return as(HUGH).post(
                        "/sponsors",
                        "/sponsors",
                        Map.of("outsider", outsider, "sponsor", sponsor, "why", "A volunteer coach", "to", to));
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
