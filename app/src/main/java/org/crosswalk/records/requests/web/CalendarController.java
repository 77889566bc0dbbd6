package org.crosswalk.records.requests.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.calendar.Closure;
import org.crosswalk.records.requests.ClosedDays;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.desk.CalendarPage.Problem;
import org.jspecify.annotations.Nullable;

/** The days on which the office is closed; every open clock follows. */
@Hidden
@Controller("/requests/calendar")
@Produces(MediaType.TEXT_HTML)
class CalendarController {
    private final ClosedDays closedDays;
    private final CalendarPages pages;
    private final Clock clock;

    CalendarController(ClosedDays closedDays, CalendarPages pages, Clock clock) {
        this.closedDays = closedDays;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.ANSWER_REQUESTS)
    View calendar(Frame frame, @Nullable @QueryValue Integer moved) {
        return pages.calendar(frame, LocalDate.now(clock), moved, null);
    }

    @Post
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(SignedIn who, Frame frame, @Body Map<String, String> form) {
        Optional<LocalDate> day = Forms.day(Forms.text(form, "day"));
        String why = Forms.text(form, "why").strip();
        if (day.isEmpty()) {
            return refused(frame, Problem.DAY_WRONG);
        }
        if (why.isEmpty() || why.length() > Closure.LONGEST_WHY) {
            return refused(frame, Problem.WHY_MISSING);
        }
        return changed(
                frame, closedDays.close(day.get(), why, who.person(), ZonedDateTime.now(clock)), Problem.CLOSED_BEFORE);
    }

    @Post("/{day}/open")
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(SignedIn who, Frame frame, String day) {
        return Forms.day(day)
                .<HttpResponse<?>>map(closed -> changed(
                        frame, closedDays.takeBack(closed, who.person(), ZonedDateTime.now(clock)), Problem.NOT_CLOSED))
                .orElseGet(() -> refused(frame, Problem.DAY_WRONG));
    }

    private HttpResponse<?> changed(Frame frame, ClosedDays.Changed changed, Problem otherwise) {
        return changed.done()
                ? HttpResponse.seeOther(
                        URI.create("/requests/calendar?moved=" + changed.moved().size()))
                : refused(frame, otherwise);
    }

    private HttpResponse<?> refused(Frame frame, Problem problem) {
        return HttpResponse.unprocessableEntity().body(pages.calendar(frame, LocalDate.now(clock), null, problem));
    }
}
