package org.crosswalk.records.requests.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.templates.desk.RequestForm;
import org.crosswalk.templates.desk.RequestForm.Problem;

/** Reads the forms by which a request is written down. */
final class Forms {
    private Forms() {}

    static RequestForm shown(Map<String, String> form) {
        return new RequestForm(
                text(form, "what"),
                text(form, "name"),
                text(form, "email"),
                text(form, "elsewhere"),
                text(form, "how"),
                text(form, "day"));
    }

    /** What is wrong with what the requester wrote; nothing where it is sound. */
    static List<Problem> problems(RequestForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.what().isBlank()) {
            problems.add(Problem.NO_WHAT);
        }
        if (form.what().strip().length() > Asked.LONGEST_WHAT) {
            problems.add(Problem.WHAT_TOO_LONG);
        }
        if (form.name().strip().length() > Requester.LONGEST_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        if (!form.email().isBlank() && EmailAddress.parse(form.email()).isEmpty()) {
            problems.add(Problem.EMAIL_WRONG);
        }
        if (form.elsewhere().strip().length() > Requester.LONGEST_ELSEWHERE) {
            problems.add(Problem.ELSEWHERE_TOO_LONG);
        }
        return problems;
    }

    /** The same for what an officer entered. */
    static List<Problem> officersProblems(RequestForm form, Clock clock) {
        List<Problem> problems = problems(form);
        if (how(form).isEmpty()) {
            problems.add(Problem.HOW_MISSING);
        }
        if (day(form).filter(day -> !day.isAfter(LocalDate.now(clock))).isEmpty()) {
            problems.add(Problem.DAY_WRONG);
        }
        return problems;
    }

    static Asked asked(RequestForm form, Arrival how, Instant at) {
        Requester by =
                new Requester(form.name(), EmailAddress.parse(form.email()).orElse(null), form.elsewhere());
        return new Asked(form.what(), by, how, at);
    }

    /** What an officer entered; of an earlier day only the day is known, so it counts from its noon. */
    static Asked officersAsked(RequestForm form, Clock clock) {
        LocalDate day = day(form).orElseThrow();
        Instant at = day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return asked(form, how(form).orElseThrow(), at);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1990 && day.getYear() < 2200);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static String text(Map<String, String> form, String field) {
        return Objects.requireNonNullElse(form.get(field), "");
    }

    private static Optional<LocalDate> day(RequestForm form) {
        return day(form.day());
    }

    private static Optional<Arrival> how(RequestForm form) {
        return switch (form.how()) {
            case "WALK_IN" -> Optional.of(Arrival.WALK_IN);
            case "MAIL" -> Optional.of(Arrival.MAIL);
            case "EMAIL" -> Optional.of(Arrival.EMAIL);
            default -> Optional.empty();
        };
    }
}
