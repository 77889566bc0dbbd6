package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRADE_3;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.JOAO;
import static org.crosswalk.Tidewater.KWAME;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUBY;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.People;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.full-archive", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class CorrespondenceTest {
    private static final Audience TEAM = new Audience.WholeGroup();
    private static final Audience GUARDIANS = new Audience.GuardiansOfGroup();

    @Inject
    Correspondence correspondence;

    @Inject
    Messages messages;

    @Inject
    Copies copies;

    @Inject
    Deliveries deliveries;

    @Inject
    ArchiveEntries entries;

    @Inject
    ReviewQueue queue;

    @Inject
    People people;

    @Inject
    FullArchive archive;

    @Test
    void wholeTeamIsWrittenToAndNobodyElse() {
        Message message = decided(DANA, practice(TEAM));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.SEND);
        List<DeliveryStatus> sent = deliveries.of(message.id());
        assertThat(recipients(sent, Channel.INBOX)).containsExactlyInAnyOrderElementsOf(soccerAndDana());
        assertThat(recipients(sent, Channel.EMAIL))
                .containsExactlyInAnyOrderElementsOf(soccerAndDana().stream()
                        .filter(person -> !person.equals(KWAME))
                        .toList());
        assertThat(sent).allMatch(status -> status.parcel().part() == Parcel.Part.MEMBER);
        assertThat(messages.find(message.id())).contains(message);
        assertThat(kinds(message)).containsExactly(EntryKind.MESSAGE, EntryKind.SCAN, EntryKind.DECISION);
    }

    @Test
    void memberWithoutAddressHasItInTheInboxAndIsNamed() {
        Preview preview = correspondence.preview(DANA, practice(TEAM), NOON.toLocalDate());

        assertThat(preview.reach().unreached())
                .extracting(Unreached::person, Unreached::why)
                .containsExactly(tuple(KWAME, Unreached.Why.NO_ADDRESS));
    }

    @Test
    void archivedMessageNamesItsRecipientsAndItsPack() {
        Message message = decided(DANA, practice(TEAM));

        List<ArchiveEntry> archived = entries.about(message.id().value());
        assertThat(archived.getFirst().content()).contains("\"Practice\"", "Jay Carter", "\"stu-08\"", "\"dreyes\"");
        assertThat(archived.getLast().content()).contains("leicester", "LEI-09", "\"SEND\"");
    }

    @Test
    void oneStudentIsRefusedAndOnlyTheProposalIsArchived() {
        Message message = decided(DANA, practice(only(JAYLEN)));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(message.verdict().decisive())
                .extracting(Verdict.Word::clause)
                .contains("LEI-09");
        assertThat(message.verdict().instead())
                .containsExactly(LawfulWay.WHOLE_GROUP, LawfulWay.MEDICAL_PRIVACY, LawfulWay.ACADEMIC_PRIVACY);
        assertThat(deliveries.of(message.id())).isEmpty();
        assertThat(queue.find(message.id().value())).isEmpty();
        assertThat(kinds(message)).containsExactly(EntryKind.MESSAGE, EntryKind.SCAN, EntryKind.DECISION);
    }

    @Test
    void anotherCoachsTeamIsRefused() {
        Message message = decided(DANA, draft(new GroupId("team-track"), TEAM, Matter.ORDINARY, "Bring water."));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(deliveries.of(message.id())).isEmpty();
    }

    @Test
    void privacyMessageIsCopiedToTheStudentsPrincipal() {
        Message message = decided(DANA, privately(SOCCER, JAYLEN));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.SEND);
        assertThat(message.verdict().copied()).containsExactly(RUTH.value());
        assertThat(deliveries.of(message.id()))
                .extracting(DeliveryStatus::parcel)
                .extracting(Parcel::recipient, Parcel::channel, Parcel::part)
                .containsExactlyInAnyOrder(
                        tuple(JAYLEN, Channel.INBOX, Parcel.Part.MEMBER),
                        tuple(JAYLEN, Channel.EMAIL, Parcel.Part.MEMBER),
                        tuple(RUTH, Channel.INBOX, Parcel.Part.PRINCIPAL_COPY),
                        tuple(RUTH, Channel.EMAIL, Parcel.Part.PRINCIPAL_COPY));
        assertThat(copies.of(RUTH)).extracting(Messages.Copy::message).contains(message);
    }

    @Test
    void withoutAPrincipalAPrivacyMessageIsHeld() {
        Message message = decided(JOAO, privately(GRADE_3, RUBY));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.HOLD);
        assertThat(deliveries.of(message.id())).isEmpty();
        assertThat(queue.open()).extracting("id").contains(message.id().value());
    }

    @Test
    void releaseWithoutAPrincipalSendsNothingAndLeavesItWaiting() {
        Message message = decided(JOAO, privately(GRADE_3, RUBY));

        Correspondence.Answered answered = correspondence.release(message.id(), IMANI, "Looks fine.", NOON);

        assertThat(answered).isInstanceOf(Correspondence.Answered.StillHeld.class);
        assertThat(deliveries.of(message.id())).isEmpty();
        assertThat(queue.open()).extracting("id").contains(message.id().value());
    }

    @Test
    void guardiansHearOnlyWithRightsAndAtSisAddresses() {
        Message message = decided(DANA, practice(GUARDIANS));

        List<DeliveryStatus> sent = deliveries.of(message.id());
        assertThat(recipients(sent, Channel.INBOX)).isEmpty();
        assertThat(recipients(sent, Channel.EMAIL))
                .containsExactlyInAnyOrderElementsOf(guardians(1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 14));
        assertThat(sent)
                .extracting(DeliveryStatus::parcel)
                .allMatch(parcel -> Objects.equals(
                        parcel.address(),
                        people.find(parcel.recipient()).orElseThrow().email()));
    }

    @Test
    void courtOrderCountsWhileItIsInForce() {
        assertThat(unreachedGuardians(NOON.withMonth(2).withDayOfMonth(28)))
                .contains(tuple("gua-10", Unreached.Why.NO_RIGHTS));
        assertThat(unreachedGuardians(NOON.withMonth(3).withDayOfMonth(1)))
                .extracting(missed -> missed.toList().getFirst())
                .doesNotContain("gua-10");
    }

    @Test
    void unknownRightsAreNoRights() {
        assertThat(unreachedGuardians(NOON))
                .containsExactlyInAnyOrder(
                        tuple("gua-08", Unreached.Why.NO_RIGHTS),
                        tuple("gua-12", Unreached.Why.NO_RIGHTS),
                        tuple("gua-13", Unreached.Why.NO_ADDRESS),
                        tuple("gua-15", Unreached.Why.NO_RIGHTS));
    }

    @Test
    void diagnosisOfANamedStudentIsHeldUntilReleased() {
        Message message = decided(DANA, diagnosis());
        assertThat(message.verdict().outcome()).isEqualTo(Outcome.HOLD);
        assertThat(deliveries.of(message.id())).isEmpty();

        assertThat(correspondence.release(message.id(), IMANI, "The family asked for it.", NOON))
                .isInstanceOfSatisfying(
                        Correspondence.Answered.Done.class,
                        done -> assertThat(done.message().verdict().outcome()).isEqualTo(Outcome.SEND));
        assertThat(recipients(deliveries.of(message.id()), Channel.INBOX))
                .containsExactlyInAnyOrderElementsOf(soccerAndDana());
        assertThat(kinds(message))
                .containsExactly(
                        EntryKind.MESSAGE,
                        EntryKind.SCAN,
                        EntryKind.DECISION,
                        EntryKind.REVIEW,
                        EntryKind.SCAN,
                        EntryKind.DECISION);
    }

    @Test
    void authorCannotReleaseTheirOwn() {
        Message message = decided(RUTH, diagnosis());

        assertThat(correspondence.release(message.id(), RUTH, "It is fine.", NOON))
                .isInstanceOf(Correspondence.Answered.OwnMessage.class);
        assertThat(queue.review(message.id().value())).isEmpty();
        assertThat(deliveries.of(message.id())).isEmpty();
    }

    @Test
    void secondAnswerChangesNothing() {
        Message message = decided(DANA, diagnosis());
        correspondence.sendBack(message.id(), IMANI, "Please leave the name out.", NOON);

        assertThat(correspondence.release(message.id(), RUTH, "It is fine.", NOON))
                .isInstanceOf(Correspondence.Answered.AnsweredBefore.class);
        assertThat(queue.review(message.id().value()).map(Review::by)).contains(IMANI);
        assertThat(deliveries.of(message.id())).isEmpty();
        assertThat(kinds(message))
                .containsExactly(EntryKind.MESSAGE, EntryKind.SCAN, EntryKind.DECISION, EntryKind.REVIEW);
    }

    @Test
    void sameKeyTwiceIsOneMessage() {
        String once = newKey();
        Message first = decided(correspondence.send(DANA, practice(TEAM), once, NOON));

        assertThat(correspondence.send(DANA, practice(TEAM), once, NOON.plusDays(1)))
                .isEqualTo(new Sending.AskedBefore(first));
        assertThat(deliveries.of(first.id())).hasSize(17);
        assertThat(kinds(first)).hasSize(3);
    }

    @Test
    void sameKeyWithAnotherTextIsTaken() {
        String once = newKey();
        correspondence.send(DANA, practice(TEAM), once, NOON);
        long newest = entries.newest();

        assertThat(correspondence.send(DANA, practice(GUARDIANS), once, NOON)).isEqualTo(new Sending.KeyTaken());
        assertThat(entries.newest()).isEqualTo(newest);
    }

    @Test
    void anotherPersonsKeyIsAnotherKey() {
        String once = newKey();
        correspondence.send(DANA, practice(TEAM), once, NOON);

        assertThat(correspondence.send(RUTH, practice(TEAM), once, NOON)).isInstanceOf(Sending.Decided.class);
    }

    @Test
    void sameKeyAtTheSameTimeIsOneMessage() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Sending> both = twiceAtOnce(newKey());
            assertThat(both).hasAtLeastOneElementOfType(Sending.Decided.class);
            assertThat(both).hasAtLeastOneElementOfType(Sending.AskedBefore.class);
            assertThat(both.stream().map(CorrespondenceTest::message).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void nothingRemainsWhereTheArchiveFails() {
        int written = messages.writtenBy(DANA, 1000).size();
        long newest = entries.newest();
        String once = newKey();

        archive.fill();
        assertThatThrownBy(() -> correspondence.send(DANA, practice(TEAM), once, NOON))
                .hasMessageContaining("full");
        MessageId failed = Objects.requireNonNull(archive.empty());

        assertThat(messages.find(failed)).isEmpty();
        assertThat(messages.made(DANA, once)).isEmpty();
        assertThat(messages.writtenBy(DANA, 1000)).hasSize(written);
        assertThat(deliveries.of(failed)).isEmpty();
        assertThat(entries.newest()).isEqualTo(newest);
        assertThat(correspondence.send(DANA, practice(TEAM), once, NOON)).isInstanceOf(Sending.Decided.class);
    }

    @Test
    void faultsAndUnknownGroupsLeaveNothing() {
        long newest = entries.newest();

        assertThat(correspondence.send(DANA, draft(SOCCER, only(), Matter.ORDINARY, " "), newKey(), NOON))
                .isEqualTo(new Sending.Faulty(Set.of(Draft.Fault.NO_TEXT, Draft.Fault.NO_STUDENT)));
        assertThat(correspondence.send(
                        DANA, draft(new GroupId("nowhere"), TEAM, Matter.ORDINARY, "Hello"), newKey(), NOON))
                .isEqualTo(new Sending.NoSuchGroup());
        assertThat(entries.newest()).isEqualTo(newest);
    }

    @Test
    void halfACharacterDoesNotStopAMessage() {
        Message message = decided(DANA, draft(SOCCER, TEAM, Matter.ORDINARY, "Good game \uD83D everybody."));

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.SEND);
        assertThat(messages.find(message.id())).contains(message);
    }

    private static Draft practice(Audience audience) {
        return draft(SOCCER, audience, Matter.ORDINARY, "Practice begins at four on Thursday. Bring water.");
    }

    private static Draft diagnosis() {
        return draft(SOCCER, TEAM, Matter.ORDINARY, "Jaylen Carter has been diagnosed with asthma.");
    }

    private static Draft privately(GroupId group, PersonId student) {
        return draft(group, only(student), Matter.MEDICAL, "Please see me before practice.");
    }

    private static Draft draft(GroupId group, Audience audience, Matter matter, String text) {
        return new Draft(group, audience, matter, "Practice", text, true);
    }

    private static Audience only(PersonId... students) {
        return new Audience.SomeStudents(Set.of(students));
    }

    private Message decided(PersonId sender, Draft draft) {
        return decided(correspondence.send(sender, draft, newKey(), NOON));
    }

    private static Message decided(Sending sending) {
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return message(sending);
    }

    private static Message message(Sending sending) {
        return switch (sending) {
            case Sending.Decided(Message message) -> message;
            case Sending.AskedBefore(Message message) -> message;
            default -> throw new AssertionError(sending);
        };
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private List<Sending> twiceAtOnce(String once) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Sending>> asked = Stream.of(1, 2)
                    .map(_ -> threads.submit(() -> {
                        start.await();
                        return correspondence.send(DANA, practice(TEAM), once, NOON);
                    }))
                    .toList();
            return List.of(asked.getFirst().get(), asked.getLast().get());
        }
    }

    private List<EntryKind> kinds(Message message) {
        return entries.about(message.id().value()).stream()
                .map(ArchiveEntry::kind)
                .toList();
    }

    private List<org.assertj.core.groups.Tuple> unreachedGuardians(ZonedDateTime on) {
        return correspondence.preview(DANA, practice(GUARDIANS), on.toLocalDate()).reach().unreached().stream()
                .map(missed -> tuple(missed.person().value(), missed.why()))
                .toList();
    }

    private static List<PersonId> recipients(List<DeliveryStatus> sent, Channel channel) {
        return sent.stream()
                .map(DeliveryStatus::parcel)
                .filter(parcel -> parcel.channel() == channel)
                .map(Parcel::recipient)
                .toList();
    }

    private static List<PersonId> soccerAndDana() {
        return Stream.concat(
                        Stream.of(DANA),
                        IntStream.rangeClosed(1, 8)
                                .mapToObj("stu-%02d"::formatted)
                                .map(PersonId::new))
                .toList();
    }

    private static List<PersonId> guardians(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj("gua-%02d"::formatted)
                .map(PersonId::new)
                .toList();
    }
}
