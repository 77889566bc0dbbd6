package org.crosswalk.hours;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/**
 * When what somebody sends may leave. Everything that holds must be open: the quiet hours of the configuration (nobody is
 * written to before 8 or after 21 o'clock, unless the district says otherwise), the district's, the school's, and the
 * sender's own.
 */
@Singleton
public class OpeningTimes {
    /** Further ahead nobody looks; hours that open on no day are refused when they are set. */
    private static final int DAYS = 60;

    private final HoursOnFile onFile;
    private final Span everybodys;

    /** @param open such as {@code 08:00-21:00}, in the district's time zone, or {@code always} */
    OpeningTimes(HoursOnFile onFile, @Value("${crosswalk.hours.open:`08:00-21:00`}") String open) {
        this.onFile = onFile;
        this.everybodys = Span.parse(open);
    }

    /** The first open moment that is not before {@code asked}; {@code asked} itself where it is open then. */
    public ZonedDateTime next(OrgId school, PersonId sender, ZonedDateTime asked) {
        return next(onFile.of(school, sender), asked)
                .orElseGet(() -> asked.plusDays(DAYS).with(everybodys.opens()));
    }

    /** Whether these hours beside all others would leave any moment open in the days to come. */
    public boolean leaveSomething(Hours hours, OrgId school, PersonId sender, ZonedDateTime now) {
        List<Hours> all = Stream.concat(onFile.of(school, sender).stream(), Stream.of(hours))
                .toList();
        ZonedDateTime from = now.isBefore(hours.since().atStartOfDay(now.getZone()))
                ? hours.since().atStartOfDay(now.getZone())
                : now;
        return next(all, from).isPresent();
    }

    private Optional<ZonedDateTime> next(List<Hours> hours, ZonedDateTime asked) {
        return Stream.iterate(asked.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS)
                .flatMap(day -> open(hours, day, asked).stream())
                .findFirst();
    }

    private Optional<ZonedDateTime> open(List<Hours> hours, LocalDate day, ZonedDateTime asked) {
        LocalTime opens = everybodys.opens();
        LocalTime closes = everybodys.closes();
        for (Hours each : hours) {
            if (each.holdOn(day)) {
                if (!each.days().contains(day.getDayOfWeek())) {
                    return Optional.empty();
                }
                opens = later(opens, each.span().opens());
                closes = earlier(closes, each.span().closes());
            }
        }
        ZonedDateTime begins = day.atTime(opens).atZone(asked.getZone());
        ZonedDateTime from = begins.isBefore(asked) ? asked : begins;
        return from.isBefore(day.atTime(closes).atZone(asked.getZone())) ? Optional.of(from) : Optional.empty();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
