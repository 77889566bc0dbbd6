package org.crosswalk.records.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.THEO;
import static org.crosswalk.Tidewater.VERA;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Posted;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.ClosedDays;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded of which day, and that it happens once. Days pass as an argument. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class RemindingTest {
    @Inject
    Reminding reminding;

    @Inject
    Reminders reminders;

    @Inject
    RecordsDesk desk;

    @Inject
    ClosedDays closedDays;

    @Inject
    Posted posted;

    @Inject
    ArchiveEntries entries;

    private RecordsRequest request;

    /** Monday 5 October 2026; the 12th is a holiday. */
    @BeforeEach
    void somebodyAsksAndTheoAnswers() {
        request = desk.receive(
                new Asked("Bus contracts of the Carter family", Requester.UNNAMED, Arrival.FORM, NOON.toInstant()),
                null,
                NOON.toInstant());
        desk.take(request.id(), new Step.Assigned(THEO.value()), THEO, "", NOON);
    }

    @AfterEach
    void itIsWithdrawn() {
        desk.take(request.id(), new Step.Closed(Step.Outcome.WITHDRAWN), THEO, "", NOON);
    }

    @Test
    void LEI25officerIsRemindedOnceBeforeEachDayOnItAndWhenItWasMissed() {
        daysPass(NOON, 50);

        assertThat(said())
                .containsExactly(
                        "2026-10-15 RESPONSE 3",
                        "2026-10-19 RESPONSE 1",
                        "2026-10-20 RESPONSE 0",
                        "2026-10-21 RESPONSE -1",
                        "2026-10-29 PETITION 3",
                        "2026-11-02 PETITION 1",
                        "2026-11-03 PETITION 0",
                        "2026-11-05 PRODUCTION 3",
                        "2026-11-09 PRODUCTION 1",
                        "2026-11-10 PRODUCTION 0",
                        "2026-11-12 PRODUCTION -1");
        assertThat(mails(THEO))
                .hasSize(11)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("/requests/" + request.id())
                        .doesNotContain("Carter"));
        assertThat(mails(VERA)).isEmpty();
        assertThat(entries.about(request.id().value()))
                .filteredOn(entry ->
                        entry.kind() == EntryKind.REQUEST && entry.content().contains("\"left\""))
                .hasSize(11);
    }

    @Test
    void anExtensionMovesTheDayThatIsRemindedOf() {
        desk.take(request.id(), new Step.Petitioned(Step.Petition.MORE_TIME), THEO, "", NOON.plusDays(1));
        desk.take(
                request.id(), new Step.PetitionDecided(Step.Petition.MORE_TIME, true, 10), THEO, "", NOON.plusDays(2));
        daysPass(NOON.plusDays(3), 60);
        assertThat(said()).contains("2026-11-20 PRODUCTION 3").noneMatch(line -> line.contains("PETITION"));
    }

    @Test
    void anAppealAndItsEndAreRemindedOf() {
        desk.take(request.id(), new Step.Responded(Step.Response.DENIED), THEO, "", NOON.plusDays(1));
        daysPass(NOON.plusDays(80), 20);
        assertThat(said()).containsExactly("2026-12-29 APPEAL 3", "2026-12-31 APPEAL 1", "2027-01-04 APPEAL 0");
        desk.take(request.id(), new Step.Appealed(), null, "", NOON.plusDays(90));
        daysPass(NOON.plusDays(90), 20);
        assertThat(said()).contains("2027-01-13 SUPERVISOR 3", "2027-01-15 SUPERVISOR 1", "2027-01-19 SUPERVISOR 0");
        desk.take(request.id(), new Step.AppealDecided(true), THEO, "", NOON.plusDays(120));
    }

    @Test
    void afterDaysOfStandstillOneReminderGoesOut() {
        reminding.look(NOON.withDayOfMonth(19));
        assertThat(said()).containsExactly("2026-10-19 RESPONSE 1");
    }

    @Test
    void nobodyIsRemindedAtNightOrOnAClosedDay() {
        assertThat(reminding.look(NOON.withDayOfMonth(20).withHour(6))).isZero();
        assertThat(reminding.look(NOON.withDayOfMonth(18))).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void aSnowDayMovesTheDayAndItIsRemindedOfAnew() {
        reminding.look(NOON.withDayOfMonth(15));
        closedDays.close(LocalDate.of(2026, 10, 16), "Snow", THEO, NOON.withDayOfMonth(15));
        reminding.look(NOON.withDayOfMonth(19));
        closedDays.takeBack(LocalDate.of(2026, 10, 16), THEO, NOON.withDayOfMonth(19));
        assertThat(reminders.of(request.id()))
                .extracting(reminder -> reminder.due().day() + " " + reminder.rung())
                .containsExactlyInAnyOrder("2026-10-20 3", "2026-10-21 3");
    }

    @Test
    void everybodyAtTheDeskIsRemindedWhereNobodyAnswersIt() {
        RecordsRequest unassigned = desk.receive(
                new Asked("A list", Requester.UNNAMED, Arrival.FORM, NOON.toInstant()), null, NOON.toInstant());
        reminding.look(NOON.withDayOfMonth(15));
        assertThat(reminders.of(unassigned.id()).getFirst().to()).containsExactlyInAnyOrder(THEO, VERA);
        desk.take(unassigned.id(), new Step.Closed(Step.Outcome.WITHDRAWN), THEO, "", NOON);
    }

    @Test
    void manyNodesAtTheSameMomentSendItOnce() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ -> () -> reminding.look(NOON.withDayOfMonth(15)))
                    .toList();
            int sent = 0;
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                sent += look.get();
            }
            assertThat(sent).isEqualTo(1);
        }
        assertThat(mails(THEO)).hasSize(1);
    }

    /** Looks twice a day, as after a restart. */
    private void daysPass(ZonedDateTime from, int days) {
        for (int day = 0; day < days; day++) {
            reminding.look(from.plusDays(day));
            reminding.look(from.plusDays(day).plusHours(2));
        }
    }

    private List<String> said() {
        return reminders.of(request.id()).reversed().stream()
                .map(reminder -> LocalDate.ofInstant(reminder.at(), NOON.getZone()) + " "
                        + reminder.due().what() + " " + reminder.rung())
                .collect(Collectors.toList());
    }

    private List<Posted.Mail> mails(PersonId officer) {
        return posted.to(officer).stream()
                .filter(mail -> mail.text().contains(request.id().value()))
                .toList();
    }
}
