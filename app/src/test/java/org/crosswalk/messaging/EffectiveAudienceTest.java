package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Attempt;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.delivery.Outcome;
import org.crosswalk.delivery.Settlement;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptingOut;
import org.crosswalk.optout.Wish;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The group as it will be: without those whose mail comes back, and those who asked for none. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class EffectiveAudienceTest {
    private static final PersonId DENISE = new PersonId("gua-01");

    @Inject
    Correspondence correspondence;

    @Inject
    OptingOut optingOut;

    @Inject
    DeliveryQueue queue;

    @Inject
    TransactionOperations<Connection> transactions;

    @AfterEach
    void everybodyHearsAgain() {
        IntStream.rangeClosed(1, 8).forEach(number -> wish(student(number), Wish.RESUME));
        wish(DENISE, Wish.RESUME);
    }

    @Test
    void whoAskedForNoEmailHasItInTheInboxAlone() {
        wish(JAYLEN, Wish.END);

        Preview preview = preview(team(true));

        assertThat(preview.reach().unreached())
                .extracting(Unreached::person, Unreached::why)
                .contains(tuple(JAYLEN, Unreached.Why.OPTED_OUT));
        assertThat(preview.reach().addressees())
                .filteredOn(addressee -> addressee.person().equals(JAYLEN))
                .extracting(Addressee::channels)
                .containsExactly(Set.of(Channel.INBOX));
        assertThat(preview.reach().hearers()).doesNotContain(JAYLEN);
        assertThat(preview.verdict().outcome().leaves()).isTrue();
    }

    @Test
    void whereOneStudentAloneStillGetsEmailTheMessageIsHeldAndMayGoByInbox() {
        IntStream.rangeClosed(2, 8).forEach(number -> wish(student(number), Wish.END));

        Preview preview = preview(team(true));

        assertThat(preview.reach().hearers()).containsExactly(JAYLEN);
        assertThat(preview.verdict().outcome()).isEqualTo(org.crosswalk.policy.Outcome.HOLD);
        assertThat(preview.verdict().instead()).containsExactly(LawfulWay.INBOX_ONLY);
        assertThat(preview(team(false)).verdict().outcome()).isEqualTo(org.crosswalk.policy.Outcome.SEND);
    }

    @Test
    void urgentMessagePassesByAnOptOut() {
        wish(JAYLEN, Wish.END);
        wish(DENISE, Wish.END);
        Draft bus = new Draft(
                SOCCER,
                new Audience.GroupAndGuardians(),
                Matter.ORDINARY,
                "Bus",
                "The bus is late.",
                true,
                Urgency.BUS,
                null);

        Preview preview = correspondence.preview(RUTH, bus, NOON.toLocalDate());

        assertThat(preview.reach().addressees())
                .filteredOn(addressee -> Set.of(JAYLEN, DENISE).contains(addressee.person()))
                .hasSize(2)
                .allMatch(addressee -> addressee.channels().contains(Channel.EMAIL));
    }

    @Test
    void guardianWhoAskedForNoEmailIsNotReached() {
        wish(DENISE, Wish.END);

        Preview preview = preview(draft(new Audience.GuardiansOfGroup(), true));

        assertThat(preview.reach().unreached())
                .extracting(Unreached::person, Unreached::why)
                .contains(tuple(DENISE, Unreached.Why.OPTED_OUT));
        assertThat(preview.reach().addressees()).extracting(Addressee::person).doesNotContain(DENISE);
    }

    @Test
    void mailThatCameBackIsNotSentThereAgainUntilSomeArrives() {
        correspondence.send(DANA, team(true), UUID.randomUUID().toString(), NOON);
        settle(new PersonId("stu-02"), new Outcome.Refused("The mail server knows no such mailbox (550 5.1.1)"), 1);
        settle(new PersonId("stu-03"), new Outcome.Refused("The mail server finds the mail too large (552 5.2.3)"), 1);

        assertThat(preview(team(true)).reach().unreached())
                .extracting(Unreached::person, Unreached::why)
                .contains(tuple(new PersonId("stu-02"), Unreached.Why.BOUNCED))
                .doesNotContain(tuple(new PersonId("stu-03"), Unreached.Why.BOUNCED));
    }

    /** As a worker does after its attempt. */
    private void settle(PersonId recipient, Outcome outcome, int minutes) {
        Instant at = NOON.toInstant().plus(Duration.ofMinutes(minutes));
        Instant leaseEnds = at.plusSeconds(1);
        queue.claim(Channel.EMAIL, "worker", 10_000, at, leaseEnds).stream()
                .filter(consignment -> consignment.parcel().recipient().equals(recipient))
                .findFirst()
                .ifPresentOrElse(
                        consignment -> transactions.executeWrite(_ -> {
                            queue.settle(new Attempt(consignment, "worker", outcome, at), new Settlement.Failed());
                            return "settled";
                        }),
                        () -> {
                            throw new AssertionError("Nothing for " + recipient);
                        });
        queue.giveBack(Channel.EMAIL, "worker", at);
    }

    private void wish(PersonId person, Wish wish) {
        optingOut.ask(new OptOut(person, Channel.EMAIL, wish, OptOut.How.OFFICE, RUTH, "", NOON.toInstant()));
    }

    private Preview preview(Draft draft) {
        return correspondence.preview(DANA, draft, NOON.toLocalDate());
    }

    private static Draft team(boolean byEmail) {
        return draft(new Audience.WholeGroup(), byEmail);
    }

    private static Draft draft(Audience audience, boolean byEmail) {
        return new Draft(SOCCER, audience, Matter.ORDINARY, "Practice", "Practice begins at four.", byEmail);
    }

    private static PersonId student(int number) {
        return new PersonId("stu-%02d".formatted(number));
    }
}
