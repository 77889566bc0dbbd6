package org.crosswalk.records.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.records.requests.Desked.Why;
import org.crosswalk.records.requests.ResponsiveSets.Found;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RecordsDeskTest {
    private static final ZonedDateTime MONDAY = Tidewater.NOON;

    @Inject
    RecordsDesk desk;

    @Inject
    Requests requests;

    @Inject
    ClosedDays closedDays;

    @Inject
    ResponsiveReview review;

    @Inject
    ArchiveEntries entries;

    @Test
    void LEI25requestIsTakenFromReceiptToClose() {
        RequestId id = received().id();

        take(id, new Step.Assigned("tmarsh"), MONDAY);
        take(id, new Step.Clarified("Bus contracts of 2025"), MONDAY.plusDays(1));
        take(id, estimate(), MONDAY.plusDays(2));
        take(id, new Step.Responded(Step.Response.RECORDS), MONDAY.plusDays(3));
        take(id, new Step.Produced("one", 12, 0), MONDAY.plusDays(10));
        take(id, new Step.Closed(Step.Outcome.PRODUCED), MONDAY.plusDays(11));

        RecordsRequest request = requests.find(id).orElseThrow();
        assertThat(request.state()).isEqualTo(State.CLOSED);
        assertThat(request.what()).isEqualTo("Bus contracts of 2025");
        assertThat(request.asked().what()).isEqualTo("All bus contracts");
        assertThat(request.officer()).contains(Tidewater.THEO);
        assertThat(request.events()).extracting(Event::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(requests.open()).doesNotContain(request);
        assertThat(requests.closed(100)).contains(request);
        assertThat(entries.about(id.value()))
                .hasSize(7)
                .extracting(ArchiveEntry::kind)
                .containsOnly(EntryKind.REQUEST);
    }

    @Test
    void LEI25nobodyHasToSayWhoTheyAreOrWhy() {
        RecordsRequest request = desk.receive(
                new Asked("Lunch menus", Requester.UNNAMED, Arrival.FORM, MONDAY.toInstant()),
                null,
                MONDAY.toInstant());

        assertThat(requests.find(request.id())).contains(request);
    }

    @Test
    void requestComesBackWhole() {
        RecordsRequest request = received();

        assertThat(requests.find(request.id())).contains(request);
        assertThat(requests.open()).contains(request);
    }

    @Test
    void requestersAddressesStayOutOfTheArchive() {
        RecordsRequest request = received();

        assertThat(entries.about(request.id().value()).getFirst().content())
                .contains("All bus contracts", "Pat Reporter")
                .doesNotContain("pat@paper.example", "12 Main Street");
    }

    @Test
    void feeIsLostWithALateResponse() {
        RequestId id = received().id();
        ZonedDateTime dayEleven = MONDAY.plusDays(16);

        assertThat(desk.take(id, estimate(), Tidewater.THEO, "", dayEleven))
                .isEqualTo(
                        new Desked.TooLate(requests.find(id).orElseThrow(), LocalDate.of(2026, 10, 20), Why.FEE_LOST));
        assertThat(desk.take(id, estimate(), Tidewater.THEO, "", MONDAY.plusDays(15)))
                .isInstanceOf(Desked.Done.class);
    }

    @Test
    void moreTimeIsAskedOnceByDayTwentyAndAtMostThirtyDaysAreAdded() {
        RequestId id = received().id();
        Step petition = new Step.Petitioned(Step.Petition.MORE_TIME);

        assertThat(why(desk.take(id, granted(10), Tidewater.THEO, "", MONDAY))).isEqualTo(Why.NOT_PETITIONED);
        assertThat(why(desk.take(id, petition, Tidewater.THEO, "", MONDAY.plusDays(30))))
                .isEqualTo(Why.PETITION_LATE);
        take(id, petition, MONDAY.plusDays(29));
        assertThat(why(desk.take(id, petition, Tidewater.THEO, "", MONDAY.plusDays(29))))
                .isEqualTo(Why.PETITIONED_BEFORE);
        assertThat(why(desk.take(id, granted(31), Tidewater.THEO, "", MONDAY.plusDays(29))))
                .isEqualTo(Why.EXTENSION_TOO_LONG);
        take(id, granted(30), MONDAY.plusDays(33));
        RecordsRequest request = requests.find(id).orElseThrow();
        assertThat(desk.deadlines(request, MONDAY.getZone()).production()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void nothingIsProducedOrClosedBeforeItWasAnswered() {
        RequestId id = received().id();

        assertThat(why(desk.take(id, new Step.Produced("one", 1, 0), Tidewater.THEO, "", MONDAY)))
                .isEqualTo(Why.NOT_RESPONDED);
        assertThat(why(desk.take(id, new Step.Closed(Step.Outcome.DENIED), Tidewater.THEO, "", MONDAY)))
                .isEqualTo(Why.NOT_RESPONDED);
        take(id, new Step.Closed(Step.Outcome.WITHDRAWN), MONDAY);
        assertThat(why(desk.take(id, new Step.Assigned("tmarsh"), Tidewater.THEO, "", MONDAY)))
                .isEqualTo(Why.CLOSED);
    }

    @Test
    void appealOpensAClosedRequestWithinNinetyDays() {
        RequestId id = received().id();
        take(id, new Step.Responded(Step.Response.DENIED), MONDAY.plusDays(7));
        take(id, new Step.Closed(Step.Outcome.DENIED), MONDAY.plusDays(8));

        assertThat(why(desk.take(id, new Step.Appealed(), null, "", MONDAY.plusDays(98))))
                .isEqualTo(Why.APPEAL_LATE);
        take(id, new Step.Appealed(), MONDAY.plusDays(97));

        RecordsRequest appealed = requests.find(id).orElseThrow();
        assertThat(appealed.state()).isEqualTo(State.APPEALED);
        assertThat(requests.open()).contains(appealed);
    }

    @Test
    void silenceCanBeAppealedOnceTheResponseIsLate() {
        RequestId id = received().id();

        assertThat(why(desk.take(id, new Step.Appealed(), null, "", MONDAY.plusDays(15))))
                .isEqualTo(Why.NOT_RESPONDED);
        take(id, new Step.Appealed(), MONDAY.plusDays(16));
    }

    @Test
    void snowDayMovesEveryOpenClockAndSaysSo() {
        RequestId open = received().id();
        RequestId closed = received().id();
        take(closed, new Step.Closed(Step.Outcome.WITHDRAWN), MONDAY);
        LocalDate snow = LocalDate.of(2026, 10, 14);

        ClosedDays.Changed changed = closedDays.close(snow, "Storm", Tidewater.THEO, MONDAY);

        assertThat(changed.done()).isTrue();
        assertThat(changed.moved())
                .extracting(RecordsRequest::id)
                .contains(open)
                .doesNotContain(closed);
        assertThat(requests.find(open).orElseThrow().last(Step.ClockMoved.class))
                .contains(new Step.ClockMoved(
                        snow,
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 10, 21),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 12)));
        assertThat(closedDays.close(snow, "Again", Tidewater.THEO, MONDAY).done())
                .isFalse();

        assertThat(closedDays.takeBack(snow, Tidewater.THEO, MONDAY).moved())
                .extracting(RecordsRequest::id)
                .contains(open);
        assertThat(desk.deadlines(requests.find(open).orElseThrow(), MONDAY.getZone())
                        .response())
                .isEqualTo(LocalDate.of(2026, 10, 20));
    }

    @Test
    void responsiveSetIsMarkedInBulkAndUndoneStepByStep() {
        RequestId id = received().id();
        List<Found> found =
                List.of(new Found(3, "t", "a", false), new Found(4, "t", "c", false), new Found(9, "u", "b", false));

        assertThat(review.add(id, found, Tidewater.THEO, "bus", MONDAY.toInstant()))
                .isEqualTo(3);
        assertThat(review.add(id, found, Tidewater.THEO, "bus*", MONDAY.toInstant()))
                .isZero();
        assertThat(review.mark(
                        id, List.of(3L, 4L, 77L), Mark.RESPONSIVE, Tidewater.VERA, "contracts", MONDAY.toInstant()))
                .isEqualTo(2);
        review.mark(id, List.of(4L), Mark.NOT_RESPONSIVE, Tidewater.THEO, "a draft", MONDAY.toInstant());
        assertThat(marks(id)).containsExactly(Mark.RESPONSIVE, Mark.NOT_RESPONSIVE, Mark.UNDECIDED);

        assertThat(review.undo(id, Tidewater.THEO, MONDAY.toInstant())).isTrue();
        assertThat(marks(id)).containsExactly(Mark.RESPONSIVE, Mark.RESPONSIVE, Mark.UNDECIDED);
        assertThat(review.undo(id, Tidewater.THEO, MONDAY.toInstant())).isTrue();
        assertThat(marks(id)).containsExactly(Mark.UNDECIDED, Mark.UNDECIDED, Mark.UNDECIDED);
        assertThat(review.undo(id, Tidewater.THEO, MONDAY.toInstant())).isTrue();
        assertThat(marks(id)).isEmpty();
        assertThat(review.undo(id, Tidewater.THEO, MONDAY.toInstant())).isFalse();

        review.add(id, found, Tidewater.THEO, "bus", MONDAY.toInstant());
        assertThat(marks(id)).hasSize(3);
        assertThat(entries.about(id.value()).getLast().content()).contains("3-4,9");
    }

    private List<Mark> marks(RequestId id) {
        return review.of(id).items().stream().map(ResponsiveSet.Item::mark).toList();
    }

    private RecordsRequest received() {
        Requester pat = new Requester("Pat Reporter", new EmailAddress("pat@paper.example"), "12 Main Street");
        return desk.receive(
                new Asked("All bus contracts", pat, Arrival.EMAIL, MONDAY.toInstant()),
                Tidewater.THEO,
                MONDAY.toInstant());
    }

    private void take(RequestId id, Step step, ZonedDateTime at) {
        assertThat(desk.take(id, step, Tidewater.THEO, "", at)).isInstanceOf(Desked.Done.class);
    }

    private static Step estimate() {
        Work work = new Work(new BigDecimal("3"), BigDecimal.ZERO, new BigDecimal("25"), 0);
        return new Step.Estimated(work, new BigDecimal("25.00"));
    }

    private static Step granted(int days) {
        return new Step.PetitionDecided(Step.Petition.MORE_TIME, true, days);
    }

    private static Why why(Desked answer) {
        return switch (answer) {
            case Desked.NotNow(RecordsRequest _, Why why) -> why;
            case Desked.TooLate(RecordsRequest _, LocalDate _, Why why) -> why;
            case Desked.Done _, Desked.NoSuchRequest _ -> throw new AssertionError(answer);
        };
    }
}
