package org.crosswalk.records.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of a public-records request, against dates counted on a paper calendar. */
class DeadlinesTest {
    private static final Periods PERIODS = new Periods(10, 20, 25, 30, 90, 10);
    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "{0}, closed on {1}: {7}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '"', textBlock = """
            # arrived | closed | received | day 1 | response | petition | production | what it shows
            2026-10-05 |  | 2026-10-05 | 2026-10-06 | 2026-10-20 | 2026-11-03 | 2026-11-10 | an ordinary Monday before a holiday week
            2026-10-06 |  | 2026-10-06 | 2026-10-07 | 2026-10-21 | 2026-11-04 | 2026-11-12 | an ordinary Tuesday
            2026-10-09 |  | 2026-10-09 | 2026-10-13 | 2026-10-26 | 2026-11-09 | 2026-11-17 | Friday before the second Monday of October
            2026-10-10 |  | 2026-10-13 | 2026-10-14 | 2026-10-27 | 2026-11-10 | 2026-11-18 | Saturday before a holiday counts as Tuesday
            2026-10-11 |  | 2026-10-13 | 2026-10-14 | 2026-10-27 | 2026-11-10 | 2026-11-18 | Sunday before a holiday counts as Tuesday
            2026-10-12 |  | 2026-10-13 | 2026-10-14 | 2026-10-27 | 2026-11-10 | 2026-11-18 | on the holiday itself
            2026-10-13 |  | 2026-10-13 | 2026-10-14 | 2026-10-27 | 2026-11-10 | 2026-11-18 | the Tuesday after it
            2026-10-31 |  | 2026-11-02 | 2026-11-03 | 2026-11-17 | 2026-12-02 | 2026-12-09 | a Saturday that ends a month
            2026-11-01 |  | 2026-11-02 | 2026-11-03 | 2026-11-17 | 2026-12-02 | 2026-12-09 | a Sunday that begins a month
            2026-11-10 |  | 2026-11-10 | 2026-11-12 | 2026-11-25 | 2026-12-10 | 2026-12-17 | the day before Veterans Day
            2026-11-11 |  | 2026-11-12 | 2026-11-13 | 2026-11-27 | 2026-12-11 | 2026-12-18 | Veterans Day
            2026-11-25 |  | 2026-11-25 | 2026-11-27 | 2026-12-10 | 2026-12-24 | 2027-01-04 | the day before Thanksgiving
            2026-11-26 |  | 2026-11-27 | 2026-11-30 | 2026-12-11 | 2026-12-28 | 2027-01-05 | Thanksgiving
            2026-11-27 |  | 2026-11-27 | 2026-11-30 | 2026-12-11 | 2026-12-28 | 2027-01-05 | the Friday after Thanksgiving is open
            2026-12-11 |  | 2026-12-11 | 2026-12-14 | 2026-12-28 | 2027-01-12 | 2027-01-20 | two weeks before Christmas
            2026-12-18 |  | 2026-12-18 | 2026-12-21 | 2027-01-05 | 2027-01-20 | 2027-01-27 | Christmas and New Year in the first ten days
            2026-12-24 |  | 2026-12-24 | 2026-12-28 | 2027-01-11 | 2027-01-26 | 2027-02-02 | Christmas Eve is open
            2026-12-25 |  | 2026-12-28 | 2026-12-29 | 2027-01-12 | 2027-01-27 | 2027-02-03 | Christmas on a Friday
            2026-12-26 |  | 2026-12-28 | 2026-12-29 | 2027-01-12 | 2027-01-27 | 2027-02-03 | the Saturday after it
            2026-12-31 |  | 2026-12-31 | 2027-01-04 | 2027-01-15 | 2027-02-01 | 2027-02-08 | the last day of the year
            2027-01-01 |  | 2027-01-04 | 2027-01-05 | 2027-01-19 | 2027-02-02 | 2027-02-09 | New Year on a Friday counts as Monday
            2027-01-15 |  | 2027-01-15 | 2027-01-19 | 2027-02-01 | 2027-02-16 | 2027-02-23 | before Martin Luther King Day
            2027-01-18 |  | 2027-01-19 | 2027-01-20 | 2027-02-02 | 2027-02-17 | 2027-02-24 | Martin Luther King Day
            2027-02-01 |  | 2027-02-01 | 2027-02-02 | 2027-02-16 | 2027-03-02 | 2027-03-09 | Presidents' Day is the tenth day's neighbour
            2027-02-12 |  | 2027-02-12 | 2027-02-16 | 2027-03-01 | 2027-03-15 | 2027-03-22 | Friday before Presidents' Day
            2027-02-15 |  | 2027-02-16 | 2027-02-17 | 2027-03-02 | 2027-03-16 | 2027-03-23 | Presidents' Day
            2027-03-17 |  | 2027-03-17 | 2027-03-18 | 2027-03-31 | 2027-04-14 | 2027-04-22 | Evacuation Day is open outside Suffolk
            2027-04-16 |  | 2027-04-16 | 2027-04-20 | 2027-05-03 | 2027-05-17 | 2027-05-24 | before Patriots' Day
            2027-04-19 |  | 2027-04-20 | 2027-04-21 | 2027-05-04 | 2027-05-18 | 2027-05-25 | Patriots' Day
            2027-05-28 |  | 2027-05-28 | 2027-06-01 | 2027-06-14 | 2027-06-28 | 2027-07-06 | before Memorial Day
            2027-05-31 |  | 2027-06-01 | 2027-06-02 | 2027-06-15 | 2027-06-29 | 2027-07-07 | Memorial Day
            2027-06-18 |  | 2027-06-18 | 2027-06-21 | 2027-07-02 | 2027-07-19 | 2027-07-26 | Friday before a Juneteenth on a Saturday
            2027-06-19 |  | 2027-06-21 | 2027-06-22 | 2027-07-06 | 2027-07-20 | 2027-07-27 | Juneteenth on a Saturday is not moved
            2027-06-20 |  | 2027-06-21 | 2027-06-22 | 2027-07-06 | 2027-07-20 | 2027-07-27 | the Sunday after it
            2027-06-21 |  | 2027-06-21 | 2027-06-22 | 2027-07-06 | 2027-07-20 | 2027-07-27 | the Monday after it is open
            2027-07-02 |  | 2027-07-02 | 2027-07-06 | 2027-07-19 | 2027-08-02 | 2027-08-09 | before an Independence Day on a Sunday
            2027-07-04 |  | 2027-07-06 | 2027-07-07 | 2027-07-20 | 2027-08-03 | 2027-08-10 | Independence Day on a Sunday
            2027-07-05 |  | 2027-07-06 | 2027-07-07 | 2027-07-20 | 2027-08-03 | 2027-08-10 | it is kept on Monday
            2027-09-03 |  | 2027-09-03 | 2027-09-07 | 2027-09-20 | 2027-10-04 | 2027-10-12 | before Labor Day
            2027-09-06 |  | 2027-09-07 | 2027-09-08 | 2027-09-21 | 2027-10-05 | 2027-10-13 | Labor Day
            2027-12-24 |  | 2027-12-24 | 2027-12-27 | 2028-01-07 | 2028-01-24 | 2028-01-31 | Christmas on a Saturday is not moved
            2027-12-25 |  | 2027-12-27 | 2027-12-28 | 2028-01-10 | 2028-01-25 | 2028-02-01 | a Saturday and Christmas
            2027-12-31 |  | 2027-12-31 | 2028-01-03 | 2028-01-14 | 2028-01-31 | 2028-02-07 | New Year 2028 on a Saturday is not moved
            2028-01-01 |  | 2028-01-03 | 2028-01-04 | 2028-01-18 | 2028-02-01 | 2028-02-08 | New Year on a Saturday counts as Monday the 3rd
            2028-01-03 |  | 2028-01-03 | 2028-01-04 | 2028-01-18 | 2028-02-01 | 2028-02-08 | the first Monday of 2028 is open
            2028-02-28 |  | 2028-02-28 | 2028-02-29 | 2028-03-13 | 2028-03-27 | 2028-04-03 | over the leap day
            2028-02-29 |  | 2028-02-29 | 2028-03-01 | 2028-03-14 | 2028-03-28 | 2028-04-04 | on the leap day
            2028-06-16 |  | 2028-06-16 | 2028-06-20 | 2028-07-03 | 2028-07-18 | 2028-07-25 | Friday before a Juneteenth on a Monday
            2028-11-10 |  | 2028-11-10 | 2028-11-13 | 2028-11-27 | 2028-12-11 | 2028-12-18 | Friday before a Veterans Day on a Saturday
            2028-11-11 |  | 2028-11-13 | 2028-11-14 | 2028-11-28 | 2028-12-12 | 2028-12-19 | Veterans Day on a Saturday is not moved
            2029-11-09 |  | 2029-11-09 | 2029-11-13 | 2029-11-27 | 2029-12-11 | 2029-12-18 | before a Veterans Day on a Sunday
            2029-11-11 |  | 2029-11-13 | 2029-11-14 | 2029-11-28 | 2029-12-12 | 2029-12-19 | it is kept on Monday
            2022-06-17 |  | 2022-06-17 | 2022-06-21 | 2022-07-05 | 2022-07-19 | 2022-07-26 | before a Juneteenth on a Sunday
            2022-06-19 |  | 2022-06-21 | 2022-06-22 | 2022-07-06 | 2022-07-20 | 2022-07-27 | Juneteenth on a Sunday
            2022-12-23 |  | 2022-12-23 | 2022-12-27 | 2023-01-10 | 2023-01-25 | 2023-02-01 | Christmas and New Year on Sundays
            2022-12-25 |  | 2022-12-27 | 2022-12-28 | 2023-01-11 | 2023-01-26 | 2023-02-02 | Christmas on a Sunday
            2033-06-19 |  | 2033-06-21 | 2033-06-22 | 2033-07-06 | 2033-07-20 | 2033-07-27 | Juneteenth on a Sunday again
            2033-12-25 |  | 2033-12-27 | 2033-12-28 | 2034-01-11 | 2034-01-26 | 2034-02-02 | Christmas on a Sunday again
            2027-02-01 | 2027-02-09 | 2027-02-01 | 2027-02-02 | 2027-02-17 | 2027-03-03 | 2027-03-10 | a snow day within the first ten
            2027-02-01 | 2027-02-16 | 2027-02-01 | 2027-02-02 | 2027-02-17 | 2027-03-03 | 2027-03-10 | a snow day on the tenth day
            2027-02-01 | 2027-02-22 | 2027-02-01 | 2027-02-02 | 2027-02-16 | 2027-03-03 | 2027-03-10 | a snow day after the response was due
            2027-02-08 | 2027-02-08 | 2027-02-09 | 2027-02-10 | 2027-02-24 | 2027-03-10 | 2027-03-17 | received on a snow day
            2027-02-05 | 2027-02-08 | 2027-02-05 | 2027-02-09 | 2027-02-23 | 2027-03-09 | 2027-03-16 | a snow day on the day the clock would start
            2027-02-01 | 2027-02-09 2027-02-10 2027-02-11 | 2027-02-01 | 2027-02-02 | 2027-02-19 | 2027-03-05 | 2027-03-12 | three snow days in a row
            2027-02-01 | 2027-02-06 | 2027-02-01 | 2027-02-02 | 2027-02-16 | 2027-03-02 | 2027-03-09 | a snow day on a Saturday changes nothing
            2027-02-01 | 2027-02-15 | 2027-02-01 | 2027-02-02 | 2027-02-16 | 2027-03-02 | 2027-03-09 | a snow day on a holiday changes nothing
            2026-12-18 | 2026-12-28 2026-12-29 2026-12-30 2026-12-31 | 2026-12-18 | 2026-12-21 | 2027-01-11 | 2027-01-26 | 2027-02-02 | the office closes between the years
            2027-08-13 |  | 2027-08-13 | 2027-08-16 | 2027-08-27 | 2027-09-13 | 2027-09-20 | a Friday in summer
            2027-08-14 |  | 2027-08-16 | 2027-08-17 | 2027-08-30 | 2027-09-14 | 2027-09-21 | a Saturday in summer
            2025-12-24 |  | 2025-12-24 | 2025-12-26 | 2026-01-09 | 2026-01-26 | 2026-02-02 | the year's end before 2026
            2025-12-31 |  | 2025-12-31 | 2026-01-02 | 2026-01-15 | 2026-01-30 | 2026-02-06 | New Year's Eve
            """)
    void datesAreThoseOfAPaperCalendar(
            LocalDate arrived,
            String closed,
            LocalDate received,
            LocalDate starts,
            LocalDate response,
            LocalDate petition,
            LocalDate production,
            String shows) {
        Deadlines deadlines = Deadlines.of(Milestones.arrived(arrived), new BusinessDays(false, days(closed)), PERIODS);

        assertThat(deadlines).isEqualTo(new Deadlines(received, starts, response, petition, production, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T00:00, 2026-10-05",
        "2026-10-05T23:59, 2026-10-05",
        "2026-10-09T23:59, 2026-10-09",
        "2026-10-10T00:00, 2026-10-13",
        "2026-12-31T23:59, 2026-12-31",
        "2027-01-01T00:00, 2027-01-04",
        "2026-11-01T01:30, 2026-11-02"
    })
    void dayIsTheDistrictsUntilMidnight(LocalDateTime arrived, LocalDate received) {
        RecordsRequest request = new RecordsRequest(
                RequestId.random(),
                new Asked(
                        "Bus contracts",
                        Requester.UNNAMED,
                        Arrival.FORM,
                        arrived.atZone(BOSTON).toInstant()),
                List.of());

        assertThat(Deadlines.of(request.milestones(BOSTON), calendar(), PERIODS).received())
                .isEqualTo(received);
    }

    @Test
    void suffolkCountyKeepsTwoMoreHolidays() {
        BusinessDays boston = new BusinessDays(true, Set.of());

        assertThat(boston.isOpen(LocalDate.of(2027, 3, 17))).isFalse();
        assertThat(boston.isOpen(LocalDate.of(2027, 6, 17))).isFalse();
        assertThat(boston.isOpen(LocalDate.of(2029, 6, 18)))
                .as("the 17th is a Sunday")
                .isFalse();
        assertThat(calendar().isOpen(LocalDate.of(2027, 3, 17))).isTrue();
    }

    @Test
    void extensionIsAddedToTheProductionAlone() {
        Milestones extended = new Milestones(LocalDate.of(2026, 10, 5), 30, null, null);

        assertThat(Deadlines.of(extended, calendar(), PERIODS).production()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(Deadlines.of(extended, calendar(), PERIODS).response()).isEqualTo(LocalDate.of(2026, 10, 20));
    }

    @Test
    void appealIsCountedInDaysFromTheResponseAndDecidedInBusinessDays() {
        Milestones appealed =
                new Milestones(LocalDate.of(2026, 10, 5), 0, LocalDate.of(2026, 10, 19), LocalDate.of(2026, 12, 19));

        Deadlines deadlines = Deadlines.of(appealed, calendar(), PERIODS);

        assertThat(deadlines.appeal()).isEqualTo(LocalDate.of(2027, 1, 17));
        assertThat(deadlines.supervisor())
                .as("a Saturday counts as Monday the 21st")
                .isEqualTo(LocalDate.of(2027, 1, 6));
    }

    @Test
    void theLaterItComesTheLaterItIsDue() {
        Deadlines before = at(LocalDate.of(2024, 12, 31));
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
            Deadlines now = at(day);
            assertThat(now.response()).isAfterOrEqualTo(before.response());
            assertThat(now.received()).isBefore(now.starts());
            assertThat(now.starts()).isBefore(now.response());
            assertThat(now.response()).isBefore(now.petition());
            assertThat(now.petition()).isBefore(now.production());
            assertThat(calendar().isOpen(now.response())).isTrue();
            assertThat(calendar().between(now.received(), now.production())).isEqualTo(25);
            before = now;
        }
    }

    @Test
    void closedDayNeverMakesAnythingDueSooner() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            LocalDate arrived = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3650));
            Set<LocalDate> closed = Set.of(arrived.plusDays(random.nextInt(40)));
            Deadlines with = Deadlines.of(Milestones.arrived(arrived), new BusinessDays(false, closed), PERIODS);

            assertThat(with.response())
                    .isBetween(at(arrived).response(), at(arrived).response().plusDays(5));
            assertThat(with.production()).isAfterOrEqualTo(at(arrived).production());
            assertThat(with.response()).isNotIn(closed);
        }
    }

    private static Deadlines at(LocalDate arrived) {
        return Deadlines.of(Milestones.arrived(arrived), calendar(), PERIODS);
    }

    private static BusinessDays calendar() {
        return new BusinessDays(false, Set.of());
    }

    private static Set<LocalDate> days(String closed) {
        return closed == null
                ? Set.of()
                : Arrays.stream(closed.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
