package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.Posted;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptingOut;
import org.crosswalk.optout.Wish;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.roster.People;
import org.junit.jupiter.api.Test;

/** A mail whose first attempt failed for the moment, decided again before the next. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RetryingTest {
    private static final PersonId DENISE = new PersonId("gua-01");

    @Inject
    Retrying retrying;

    @Inject
    Correspondence correspondence;

    @Inject
    OptingOut optingOut;

    @Inject
    People people;

    @Inject
    Posted posted;

    @Test
    void whatIsStillLawfulIsTriedAgain() {
        Message message = sent(new Audience.GuardiansOfGroup());
        assertThat(retrying.against(mail(message, DENISE), later(1))).isEmpty();
    }

    @Test
    void recipientWhoLeftTheAudienceMeanwhileIsNotTriedAgainAndTheSenderIsToldOnce() {
        Message message = sent(new Audience.GuardiansOfGroup());
        optingOut.ask(new OptOut(
                DENISE, Channel.EMAIL, Wish.in("STOP").orElseThrow(), OptOut.How.PAGE, DENISE, "", NOON.toInstant()));
        try {
            assertThat(retrying.against(mail(message, DENISE), later(2)).orElseThrow())
                    .isEqualTo("Decided again before the next attempt, and not tried any more");
            assertThat(retrying.against(mail(message, DENISE), later(3))).isPresent();
            assertThat(notices(message)).as("told once").hasSize(2);
        } finally {
            optingOut.ask(new OptOut(
                    DENISE,
                    Channel.EMAIL,
                    Wish.in("START").orElseThrow(),
                    OptOut.How.PAGE,
                    DENISE,
                    "",
                    NOON.toInstant()));
        }
    }

    @Test
    void mailToAnAddressThatIsNoLongerTheirsIsNotTriedAgain() {
        Message message = sent(new Audience.GuardiansOfGroup());
        Consignment old = new Consignment(
                1,
                letter(message),
                new Parcel(DENISE, Channel.EMAIL, new EmailAddress("old@elsewhere.example"), Parcel.Part.GUARDIAN),
                NOON.toInstant(),
                1);
        assertThat(retrying.against(old, later(1))).isPresent();
    }

    @Test
    void messageWhoseSenderMayNoLongerSendItIsNotTriedAgain() {
        Message message = sent(new Audience.WholeGroup());
        Instant nextYear = NOON.plusYears(2).toInstant();
        assertThat(retrying.against(mail(message, JAYLEN), nextYear).orElseThrow())
                .contains("may no longer be sent");
    }

    @Test
    void principalsCopyAndNoticesAreNoMessagesOfTheirOwn() {
        Message message = sent(new Audience.WholeGroup());
        Consignment copy = new Consignment(
                1,
                letter(message),
                new Parcel(DANA, Channel.EMAIL, new EmailAddress("dana@tidewater.example"), Parcel.Part.NOTICE),
                NOON.toInstant(),
                1);
        assertThat(retrying.against(copy, NOON.plusYears(2).toInstant())).isEmpty();
    }

    private List<Posted.Mail> notices(Message message) {
        return posted.to(DANA).stream()
                .filter(mail -> mail.part().equals("NOTICE")
                        && mail.replyTo().contains(message.id().value()))
                .toList();
    }

    private Consignment mail(Message message, PersonId person) {
        EmailAddress address = people.find(person).orElseThrow().email();
        Parcel.Part part = person.equals(JAYLEN) ? Parcel.Part.MEMBER : Parcel.Part.GUARDIAN;
        return new Consignment(
                1, letter(message), new Parcel(person, Channel.EMAIL, address, part), NOON.toInstant(), 1);
    }

    private static Letter letter(Message message) {
        return new Letter(
                message.id() + "-message-en",
                message.id(),
                "s",
                "t",
                "h",
                "Dana Reyes",
                new EmailAddress("reply@tidewater.example"));
    }

    private static Instant later(int minutes) {
        return NOON.toInstant().plus(Duration.ofMinutes(minutes));
    }

    private Message sent(Audience audience) {
        Draft draft = new Draft(SOCCER, audience, Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        Sending sending = correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return ((Sending.Decided) sending).message();
    }
}
