package org.crosswalk.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosswalk.MovingNoon;
import org.crosswalk.Tidewater;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.PapersOnFile.Filed;
import org.crosswalk.roster.oneroster.RosterImports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LEI-10: whatever guardians, staff, courts and the SIS do in whatever order, nobody without rights becomes verified. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "test.moving-noon", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RandomPathsTest implements TestPropertyProvider {
    private static final int FAMILIES = 3;
    private static final int STEPS = 120;
    private static final PersonId OFFICE = new PersonId("office");

    private final SmtpListener relay = new SmtpListener();
    private final CaughtCodes mailbox = new CaughtCodes(relay);
    private final Map<String, String> tokens = new HashMap<>();

    @Inject
    RosterImports imports;

    @Inject
    Guardianships guardianships;

    @Inject
    Invitations invitations;

    @Inject
    Codes codes;

    @Inject
    InPerson inPerson;

    @Inject
    Addresses addresses;

    @Inject
    AddressBook book;

    @Inject
    Papers papers;

    @Inject
    MovingNoon clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("crosswalk.smtp.host", "127.0.0.1", "crosswalk.smtp.port", Integer.toString(relay.port()));
    }

    @AfterAll
    void close() throws Exception {
        relay.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyWithoutRightsBecomesVerified(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        clock.set(Tidewater.NOON.plusYears(seed));
        Families sis = new Families(folder, imports, FAMILIES);
        sis.imported();
        int verified = 0;
        for (int step = 0; step < STEPS; step++) {
            clock.set(now().plus(Duration.ofMinutes(1 + random.nextInt(90))));
            int number = random.nextInt(FAMILIES);
            String guardian = (random.nextBoolean() ? "father-" : "mother-") + number;
            String child = "child-" + number;
            boolean had = mayHear(guardian, child);
            int before = book.of(List.of(new PersonId(guardian))).size();
            act(random, sis, guardian, child, seed + "-" + step);
            int after = book.of(List.of(new PersonId(guardian))).size();
            assertThat(had || after == before)
                    .as("seed %d, step %d: %s was verified without rights", seed, step, guardian)
                    .isTrue();
            verified += after - before;
        }
        assertThat(verified)
                .as("the walk verifies somebody, or it proves nothing")
                .isGreaterThan(3);
    }

    private void act(Random random, Families sis, String guardian, String child, String name) {
        PersonId person = new PersonId(guardian);
        PersonId about = new PersonId(child);
        String fresh = guardian + "@post.example";
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                if (invitations.invite(person, about, OFFICE, now()) == Invitations.Answer.SENT) {
                    tokens.put(guardian, mailbox.token(guardian + "@mail.example"));
                }
            }
            case 2, 3 -> {
                if (codes.ask(tokens.getOrDefault(guardian, "none"), fresh, now()) == Codes.Answer.CODES_SENT
                        && random.nextBoolean()) {
                    enter(guardian, fresh);
                }
            }
            case 4 -> enterIfAny(guardian, fresh);
            case 5 ->
                inPerson.verify(
                        person,
                        about,
                        "seen-" + name + "@post.example",
                        InPerson.Document.OTHER,
                        "Seen",
                        OFFICE,
                        now());
            case 6 ->
                papers.file(
                        new Filed(
                                about,
                                person,
                                Ground.PROTECTIVE_ORDER,
                                null,
                                now().toLocalDate().plusDays(1),
                                "D"),
                        false,
                        OFFICE,
                        now());
            case 7 ->
                papers.of(about)
                        .forEach(paper ->
                                papers.end(paper.id(), now().toLocalDate().minusDays(1), "Vacated", OFFICE, now()));
            default ->
                sis.guardianship(
                        child,
                        guardian,
                        "Parent," + List.of("true", "false", "", "true").get(random.nextInt(4)) + ",,,");
        }
    }

    private void enterIfAny(String guardian, String fresh) {
        boolean wasSent = relay.mails().stream().anyMatch(mail -> mail.to().equals(fresh));
        if (wasSent && tokens.containsKey(guardian)) {
            codes.enter(tokens.get(guardian), newestCode(guardian + "@mail.example"), newestCode(fresh), now());
        }
    }

    private void enter(String guardian, String fresh) {
        codes.enter(tokens.get(guardian), newestCode(guardian + "@mail.example"), newestCode(fresh), now());
    }

    /** The newest mail may be an invitation, which holds no code. */
    private String newestCode(String address) {
        try {
            return mailbox.code(address);
        } catch (AssertionError noCode) {
            return "";
        }
    }

    private boolean mayHear(String guardian, String child) {
        return guardianships.by(new PersonId(guardian)).stream()
                .anyMatch(
                        listed -> listed.student().equals(new PersonId(child)) && listed.mayHear(now().toLocalDate()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
