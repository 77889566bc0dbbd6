package org.crosswalk.records.retention.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Ranges;
import org.crosswalk.records.retention.Disposed;
import org.crosswalk.records.retention.DispositionDesk;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.PageError;

/** The retention schedule, and dispositions with their keys. */
@Hidden
@Controller("/dispositions")
@Produces(MediaType.TEXT_HTML)
class DispositionsController {
    private final DispositionDesk desk;
    private final DispositionPages pages;
    private final Clock clock;

    DispositionsController(DispositionDesk desk, DispositionPages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.DISPOSE)
    View all(SignedIn who, Frame frame) {
        return pages.all(frame, duties(who), null);
    }

    @Post
    @Needs(Act.DISPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> propose(SignedIn who, Frame frame, @Body Map<String, String> form) {
        onlyRecordsOfficers(who);
        Disposed answer = desk.propose(
                text(form, "series"), shortened(text(form, "notice")), who.person(), ZonedDateTime.now(clock));
        return answered(who, frame, answer);
    }

    @Post("/{batch}/keys")
    @Needs(Act.DISPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(SignedIn who, Frame frame, String batch, @Body Map<String, String> form) {
        boolean agreed = text(form, "agreed").equals("true");
        return answered(
                who,
                frame,
                desk.answer(
                        number(batch),
                        who.person(),
                        duties(who),
                        agreed,
                        shortened(text(form, "note")),
                        clock.instant()));
    }

    @Post("/{batch}/doing")
    @Needs(Act.DISPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> execute(SignedIn who, Frame frame, String batch) {
        onlyRecordsOfficers(who);
        return answered(who, frame, desk.execute(number(batch), who.person(), ZonedDateTime.now(clock)));
    }

    private HttpResponse<?> answered(SignedIn who, Frame frame, Disposed answer) {
        return switch (answer) {
            case Disposed.Proposed _, Disposed.KeyTaken _, Disposed.Done _ ->
                HttpResponse.seeOther(URI.create("/dispositions"));
            case Disposed.NoSuchBatch _ -> HttpResponse.notFound();
            case Disposed.NoSuchSeries _ -> refused(who, frame, "NO_SERIES", "");
            case Disposed.NothingDue _ -> refused(who, frame, "NOTHING_DUE", "");
            case Disposed.NoticeMissing _ -> refused(who, frame, "NOTICE_MISSING", "");
            case Disposed.NoKeyOfTheirs _ -> refused(who, frame, "NO_KEY", "");
            case Disposed.KeysMissing _ -> refused(who, frame, "KEYS_MISSING", "");
            case Disposed.Held(var _, var entries) -> refused(who, frame, "HELD", Ranges.of(entries));
            case Disposed.Over _ -> refused(who, frame, "OVER", "");
        };
    }

    private HttpResponse<?> refused(SignedIn who, Frame frame, String problem, String which) {
        String said = frame.words().of("dispositions.problem." + problem, which);
        return HttpResponse.unprocessableEntity().body(pages.all(frame, duties(who), said));
    }

    private static void onlyRecordsOfficers(SignedIn who) {
        if (!duties(who).contains(Duty.RECORDS_OFFICER)) {
            throw PageError.notFound();
        }
    }

    private static Set<Duty> duties(SignedIn who) {
        return who.charges().stream()
                .filter(charge -> charge.school() == null && charge.group() == null)
                .map(Charge::duty)
                .collect(Collectors.toSet());
    }

    private static long number(String batch) {
        return batch.matches("\\d{1,18}") ? Long.parseLong(batch) : -1;
    }

    private static String text(Map<String, String> form, String field) {
        return Objects.requireNonNullElse(form.get(field), "");
    }

    private static String shortened(String note) {
        return note.substring(0, Math.min(note.length(), DispositionDesk.LONGEST_NOTE));
    }
}
