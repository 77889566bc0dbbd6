package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.hours.Hours;
import org.crosswalk.hours.HoursOnFile;
import org.crosswalk.hours.Span;
import org.crosswalk.hours.Whose;
import org.crosswalk.messaging.Correspondence.Cancelling;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.Urgency;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.RosterImports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that wait, and what becomes of them when their time has come. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.hours.open", value = "08:00-21:00")
class DepartureTest {
    private static final ZonedDateTime SEVEN = NOON.plusDays(1).withHour(7);
    private static final ZonedDateTime EIGHT = NOON.plusDays(1).withHour(8);
    private static final ZonedDateTime NIGHT = NOON.withHour(22);
    private static final GroupId WHOLE_HARBOR = new GroupId("school:school-harbor");

    @Inject
    Correspondence correspondence;

    @Inject
    Departing departing;

    @Inject
    Departures departures;

    @Inject
    Messages messages;

    @Inject
    Deliveries deliveries;

    @Inject
    ArchiveEntries entries;

    @Inject
    ReviewQueue queue;

    @Inject
    RosterImports imports;

    @Inject
    HoursOnFile hours;

    @Inject
    LettersForTests letters;

    @TempDir
    Path changed;

    @AfterEach
    void rosterIsAsItWas() throws Exception {
        imports.run(demo(), RosterImports.Intent.IMPORT_CONFIRMED);
        Stream.of(new Whose.TheDistricts(), new Whose.Schools(Tidewater.HARBOR), new Whose.Persons(DANA))
                .flatMap(whose -> hours.of(whose).stream())
                .forEach(each -> hours.end(each.id(), DANA, NOON.toInstant()));
    }

    @Test
    void scheduledMessageLeavesAtItsTimeAndNotBefore() {
        Message message = decided(DANA, practice(EIGHT), NOON);

        depart(message, EIGHT.minusMinutes(1));
        assertThat(parcels(message)).isEmpty();
        assertThat(departures.of(message.id()).orElseThrow().leavesAt()).isEqualTo(EIGHT.toInstant());

        depart(message, EIGHT);
        assertThat(parcels(message)).isNotEmpty();
        assertThat(kinds(message))
                .containsExactly(
                        EntryKind.MESSAGE,
                        EntryKind.SCAN,
                        EntryKind.DECISION,
                        EntryKind.DEPARTURE,
                        EntryKind.SCAN,
                        EntryKind.DECISION,
                        EntryKind.DEPARTURE);
    }

    @Test
    void whatLeftOnceDoesNotLeaveAgain() {
        Message message = decided(DANA, practice(EIGHT), NOON);
        depart(message, EIGHT);
        int sent = parcels(message).size();

        depart(message, EIGHT.plusHours(1));

        assertThat(parcels(message)).hasSize(sent);
    }

    @Test
    void messageThatWasCalledBackNeverLeaves() {
        Message message = decided(DANA, practice(EIGHT), NOON);

        assertThat(correspondence.cancel(message, RUTH, NOON.toInstant())).isEqualTo(Cancelling.NOT_YOURS);
        assertThat(correspondence.cancel(message, DANA, NOON.toInstant())).isEqualTo(Cancelling.DONE);
        depart(message, EIGHT);

        assertThat(parcels(message)).isEmpty();
        assertThat(archived(message)).contains("\"CANCELLED\"").contains("dreyes");
        assertThat(correspondence.cancel(message, DANA, NOON.toInstant())).isEqualTo(Cancelling.TOO_LATE);
    }

    @Test
    void messageThatHasLeftIsTooLateToCallBack() {
        Message message = decided(DANA, practice(EIGHT), NOON);
        depart(message, EIGHT);

        assertThat(correspondence.cancel(message, DANA, EIGHT.toInstant())).isEqualTo(Cancelling.TOO_LATE);
        assertThat(correspondence.cancel(decided(DANA, practice(null), NOON), DANA, NOON.toInstant()))
                .isEqualTo(Cancelling.TOO_LATE);
    }

    @Test
    void courtOrderThatArrivedMeanwhileKeepsItFromThatGuardianAndTheSenderIsTold() throws Exception {
        Message message = decided(DANA, toGuardians(EIGHT), NOON);
        assertThat(archived(message)).contains("gua-02");

        imported(with(
                "ext-guardianships.csv",
                "stu-01,gua-02,Father,true,true,false,true,,,",
                "stu-01,gua-02,Father,true,true,false,true,noContact,2026-10-01,"));
        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.GUARDIAN)).isNotEmpty().doesNotContain(new PersonId("gua-02"));
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(DANA);
        assertThat(archived(message)).contains("\"dropped\":[\"gua-02\"]");
    }

    @Test
    void whereAllWhoMightHearMayNoLongerItIsStoppedAndTheSenderIsTold() throws Exception {
        Message message = decided(RUTH, home("gua-02", EIGHT), NOON);
        assertThat(message.verdict().outcome()).isEqualTo(Outcome.SEND);

        imported(with(
                "ext-guardianships.csv",
                "stu-01,gua-02,Father,true,true,false,true,,,",
                "stu-01,gua-02,Father,true,true,false,true,noContact,2026-10-01,"));
        depart(message, EIGHT);

        assertThat(messages.find(message.id()).orElseThrow().verdict().outcome())
                .isEqualTo(Outcome.REFUSE);
        assertThat(recipients(message, Parcel.Part.GUARDIAN)).isEmpty();
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(RUTH);
        assertThat(departures.of(message.id()).orElseThrow().ended(Departure.How.STOPPED))
                .isTrue();
    }

    @Test
    void studentWhoLeftGetsNothing() throws Exception {
        Message message = decided(DANA, practice(EIGHT), NOON);

        imported(without("enrollments.csv", "team-soccer,school-harbor,stu-01,"));
        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.MEMBER)).isNotEmpty().doesNotContain(JAYLEN);
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(DANA);
    }

    @Test
    void messageOfACoachWhoLostTheTeamIsStoppedAndTheyAreTold() throws Exception {
        Message message = decided(DANA, practice(EIGHT), NOON);

        imported(without("enrollments.csv", "team-soccer,school-harbor,dreyes,"));
        depart(message, EIGHT);

        assertThat(messages.find(message.id()).orElseThrow().verdict().outcome())
                .isEqualTo(Outcome.REFUSE);
        assertThat(recipients(message, Parcel.Part.MEMBER)).isEmpty();
        assertThat(parcels(message))
                .extracting(parcel -> parcel.channel())
                .containsExactlyInAnyOrder(Channel.INBOX, Channel.EMAIL);
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(DANA);
    }

    @Test
    void whereTheSenderHasLeftThePrincipalIsTold() throws Exception {
        Message message = decided(DANA, practice(EIGHT), NOON);

        imported(without("enrollments.csv", "team-soccer,school-harbor,dreyes,"), "users.csv", "dreyes,active");
        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.MEMBER)).isEmpty();
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(RUTH);
    }

    @Test
    void releasedMessageIsDecidedAgainToo() throws Exception {
        Message message = decided(DANA, diagnosis(EIGHT), NOON);
        assertThat(message.verdict().outcome()).isEqualTo(Outcome.HOLD);
        correspondence.release(message.id(), IMANI, "The family agreed.", NOON);
        assertThat(parcels(message)).isEmpty();

        imported(without("enrollments.csv", "team-soccer,school-harbor,dreyes,"));
        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.MEMBER)).isEmpty();
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(DANA);
    }

    @Test
    void whatAReviewerReleasedLeavesAtItsTime() {
        Message message = decided(DANA, diagnosis(EIGHT), NOON);
        correspondence.release(message.id(), IMANI, "The family agreed.", NOON);

        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.MEMBER)).contains(JAYLEN);
    }

    @Test
    void teamThatShrankToOneIsHeldWhenItsMessageWouldLeave() throws Exception {
        Message message = decided(DANA, practice(EIGHT), NOON);

        imported(without(
                "enrollments.csv",
                "team-soccer,school-harbor,stu-02,",
                "team-soccer,school-harbor,stu-03,",
                "team-soccer,school-harbor,stu-04,",
                "team-soccer,school-harbor,stu-05,",
                "team-soccer,school-harbor,stu-06,",
                "team-soccer,school-harbor,stu-07,",
                "team-soccer,school-harbor,stu-08,"));
        depart(message, EIGHT);

        assertThat(queue.find(message.id().value())).isPresent();
        assertThat(recipients(message, Parcel.Part.MEMBER)).isEmpty();
        assertThat(recipients(message, Parcel.Part.NOTICE)).containsOnly(DANA);
    }

    @Test
    void noticeToTheSenderCarriesNothingOfTheMessage() throws Exception {
        Message message = decided(DANA, practice(EIGHT), NOON);
        imported(without("enrollments.csv", "team-soccer,school-harbor,dreyes,"));
        depart(message, EIGHT);

        assertThat(deliveries.of(message.id()))
                .allSatisfy(status -> assertThat(status.parcel().part()).isEqualTo(Parcel.Part.NOTICE));
        assertThat(letters.subject(message.id() + "-stopped")).isEqualTo("Your message to Varsity Soccer was not sent");
        assertThat(letters.text(message.id() + "-stopped"))
                .contains("Only those who lead a group write to it.")
                .doesNotContain("Bring water");
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 2026-10-06T08:00",
        "07:59, 2026-10-05T08:00",
        "20:59, 2026-10-05T20:59",
        "21:00, 2026-10-06T08:00"
    })
    void atNightAMessageWaitsUntilEightInTheMorning(LocalTime written, String leaves) {
        ZonedDateTime now = NOON.with(written);

        assertThat(correspondence
                        .leaves(DANA, practice(null), now)
                        .atZone(NOON.getZone())
                        .toLocalDateTime())
                .hasToString(leaves);
    }

    @Test
    void messageOfTheNightLeavesInTheMorning() {
        Message message = decided(DANA, practice(null), NIGHT);
        assertThat(parcels(message)).isEmpty();

        depart(message, EIGHT);

        assertThat(recipients(message, Parcel.Part.MEMBER)).contains(JAYLEN);
    }

    @Test
    void scheduleAtNightKeepsToTheHours() {
        assertThat(correspondence.leaves(DANA, practice(SEVEN), NOON)).isEqualTo(EIGHT.toInstant());
    }

    @Test
    void urgentMessageOfThePrincipalWaitsForNobodyAndSaysSo() {
        Message message = decided(RUTH, urgent(), NIGHT);

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.SEND);
        assertThat(recipients(message, Parcel.Part.MEMBER)).contains(JAYLEN);
        assertThat(letters.subject(message.id() + "-message-en")).startsWith("URGENT:");
    }

    @Test
    void coachSendsNothingUrgent() {
        Message message = decided(DANA, urgent(), NIGHT);

        assertThat(message.verdict().outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void officeSendsWhatIsUrgentToTheWholeSchoolAndNothingElse() {
        Draft bus = new Draft(
                WHOLE_HARBOR,
                new Audience.GroupAndGuardians(),
                Matter.ORDINARY,
                "Bus 7",
                "Bus 7 is late.",
                true,
                Urgency.BUS,
                null);
        Draft lunch =
                new Draft(WHOLE_HARBOR, new Audience.WholeGroup(), Matter.ORDINARY, "Lunch", "Pizza on Friday.", true);

        assertThat(decided(Tidewater.HUGH, bus, NIGHT).verdict().outcome().leaves())
                .isTrue();
        assertThat(decided(Tidewater.HUGH, lunch, NOON).verdict().outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void schoolsAndPersonsHoursNarrowTheDistricts() {
        hours.add(of(new Whose.Schools(Tidewater.HARBOR), "07:30-16:00"));
        hours.add(of(new Whose.Persons(DANA), "13:00-20:00"));

        assertThat(correspondence.leaves(DANA, practice(null), NOON))
                .isEqualTo(NOON.withHour(13).toInstant());
        assertThat(correspondence.leaves(DANA, practice(null), NOON.withHour(17)))
                .isEqualTo(NOON.plusDays(1).withHour(13).toInstant());
        assertThat(correspondence.leaves(RUTH, practice(null), NOON)).isEqualTo(NOON.toInstant());
    }

    @Test
    void hoursHoldOnTheirDaysAndBetweenTheirDatesOnly() {
        LocalDate tomorrow = NOON.toLocalDate().plusDays(1);
        hours.add(new Hours(
                0,
                new Whose.TheDistricts(),
                Span.parse("09:00-17:00"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                tomorrow,
                tomorrow.plusDays(30),
                RUTH,
                NOON.toInstant()));
        ZonedDateTime saturday = NOON.plusDays(5);

        assertThat(correspondence.leaves(DANA, practice(null), NOON.withHour(18)))
                .isEqualTo(NOON.withHour(18).toInstant());
        assertThat(correspondence.leaves(DANA, practice(null), saturday))
                .isEqualTo(saturday.plusDays(2).withHour(9).toInstant());
        assertThat(correspondence.leaves(DANA, practice(null), NOON.plusDays(40)))
                .isEqualTo(NOON.plusDays(40).toInstant());
    }

    private static Hours of(Whose whose, String span) {
        return new Hours(
                0,
                whose,
                Span.parse(span),
                Set.of(DayOfWeek.values()),
                NOON.toLocalDate(),
                null,
                RUTH,
                NOON.toInstant());
    }

    private void depart(Message message, ZonedDateTime now) {
        departing.due(now.toInstant(), 1000).stream()
                .filter(message.id()::equals)
                .forEach(due -> departing.depart(due, now));
    }

    private static Draft practice(@Nullable ZonedDateTime leaves) {
        return draft(SOCCER, new Audience.WholeGroup(), "Practice begins at four. Bring water.", leaves);
    }

    private static Draft diagnosis(ZonedDateTime leaves) {
        return draft(SOCCER, new Audience.WholeGroup(), "Jaylen Carter has been diagnosed with asthma.", leaves);
    }

    private static Draft toGuardians(ZonedDateTime leaves) {
        return draft(SOCCER, new Audience.GuardiansOfGroup(), "Practice begins at four.", leaves);
    }

    private static Draft home(String guardian, ZonedDateTime leaves) {
        return draft(
                WHOLE_HARBOR,
                new Audience.OneGuardian(new PersonId(guardian), JAYLEN),
                "Please call me about Friday.",
                leaves);
    }

    private static Draft urgent() {
        return new Draft(
                SOCCER,
                new Audience.WholeGroup(),
                Matter.ORDINARY,
                "Storm",
                "The storm is here. Stay at home.",
                true,
                Urgency.WEATHER,
                null);
    }

    private static Draft draft(GroupId group, Audience audience, String text, @Nullable ZonedDateTime leaves) {
        return new Draft(
                group,
                audience,
                Matter.ORDINARY,
                "Practice",
                text,
                true,
                Urgency.NONE,
                leaves == null ? null : leaves.toInstant());
    }

    private Message decided(PersonId sender, Draft draft, ZonedDateTime now) {
        Sending sending = correspondence.send(sender, draft, UUID.randomUUID().toString(), now);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return ((Sending.Decided) sending).message();
    }

    private List<Parcel> parcels(Message message) {
        return deliveries.of(message.id()).stream().map(DeliveryStatus::parcel).toList();
    }

    private List<PersonId> recipients(Message message, Parcel.Part part) {
        return parcels(message).stream()
                .filter(parcel -> parcel.part() == part)
                .map(Parcel::recipient)
                .toList();
    }

    private List<EntryKind> kinds(Message message) {
        return entries.about(message.id().value()).stream()
                .map(ArchiveEntry::kind)
                .toList();
    }

    private String archived(Message message) {
        return entries.about(message.id().value()).stream()
                .map(ArchiveEntry::content)
                .reduce("", String::concat);
    }

    private Path with(String file, String line, String instead) throws Exception {
        Path folder = copied();
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(line);
        Files.writeString(folder.resolve(file), text.replace(line, instead));
        return folder;
    }

    private Path without(String file, String... rows) throws Exception {
        Path folder = copied();
        strike(folder, file, rows);
        return folder;
    }

    private static void strike(Path folder, String file, String... rows) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        List<String> left = lines.stream()
                .filter(line -> Stream.of(rows).noneMatch(line::contains))
                .toList();
        assertThat(left).hasSize(lines.size() - rows.length);
        Files.write(folder.resolve(file), left);
    }

    private Path copied() throws Exception {
        try (Stream<Path> files = Files.list(demo())) {
            for (Path file : (List<Path>) files.toList()) {
                Files.write(changed.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
        return changed;
    }

    private void imported(Path folder, String file, String row) throws IOException {
        strike(folder, file, row);
        imported(folder);
    }

    private void imported(Path folder) {
        assertThat(imports.run(folder, RosterImports.Intent.IMPORT_CONFIRMED))
                .isInstanceOf(ImportResult.Imported.class);
    }

    private static Path demo() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Tidewater.class.getResource("/demo/oneroster"))
                .toURI());
    }
}
