package org.crosswalk.gates.web;

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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.gates.incidents.Incident;
import org.crosswalk.gates.incidents.Incident.Kind;
import org.crosswalk.gates.incidents.Incident.Recipient;
import org.crosswalk.gates.incidents.Incidents;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.notice.BreachLetter;
import org.crosswalk.templates.page.ReportBreachPage.Standing;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Breaches of personal information: told by anybody, and taken to their end by whoever leads them. */
@Hidden
@Controller("/incidents")
@Produces(MediaType.TEXT_HTML)
class IncidentsController {
    private final Incidents incidents;
    private final IncidentPages pages;
    private final Clock clock;

    IncidentsController(Incidents incidents, IncidentPages pages, Clock clock) {
        this.incidents = incidents;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    @Needs(Act.BE_HERE)
    View form(Frame frame) {
        return pages.report(frame, Standing.NEW, Map.of());
    }

    @Post
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> report(SignedIn who, Frame frame, @Body Map<String, String> form) {
        LocalDate noticed = Ids.day(form.get("noticed"));
        boolean told = noticed != null
                && incidents
                        .report(
                                who,
                                new Incident.Report(
                                        form.getOrDefault("happened", ""),
                                        noticed,
                                        chosen(form, "data-", Incident.Data.values()),
                                        chosen(form, "whose-", Incident.Whose.values())),
                                ZonedDateTime.now(clock))
                        .isPresent();
        return told
                ? HttpResponse.ok(pages.report(frame, Standing.TOLD, Map.of()))
                : HttpResponse.unprocessableEntity().body(pages.report(frame, Standing.SAY_MORE, form));
    }

    @Get
    @Needs(Act.READ_INCIDENTS)
    View list(SignedIn who, Frame frame) {
        return pages.list(frame, incidents.of(who));
    }

    @Get("/{incident}")
    @Needs(Act.READ_INCIDENTS)
    View one(SignedIn who, Frame frame, String incident) {
        return pages.one(frame, who, known(who, incident), null);
    }

    @Post("/{incident}/steps")
    @Needs(Act.READ_INCIDENTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(SignedIn who, Frame frame, String incident, @Body Map<String, String> form) {
        Incident known = known(who, incident);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Kind kind = named(form.get("kind"), Kind.values()).orElseThrow(PageError::notFound);
        LocalDate on = kind == Kind.TOLD ? Ids.day(form.get("on")) : now.toLocalDate();
        Incidents.Answer answer = on == null
                ? Incidents.Answer.SAY_MORE
                : incidents.take(
                        who,
                        known.id(),
                        kind,
                        named(form.get("told"), Recipient.values()).orElse(null),
                        on,
                        form.getOrDefault("said", ""),
                        now);
        return switch (answer) {
            case DONE -> HttpResponse.seeOther(URI.create("/incidents/" + known.id()));
            case SAY_MORE, NOT_NOW ->
                HttpResponse.unprocessableEntity().body(pages.one(frame, who, known, answer.name()));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    @Get("/{incident}/letters/{to}")
    @Needs(Act.READ_INCIDENTS)
    View letter(SignedIn who, Frame frame, String incident, String to) {
        Incident known = known(who, incident);
        return named(to.toUpperCase(Locale.ROOT), BreachLetter.To.values())
                .filter(_ -> known.isNoticeDue())
                .map(whom -> pages.letter(frame, known, whom))
                .orElseThrow(PageError::notFound);
    }

    private Incident known(SignedIn who, String incident) {
        return incidents.find(who, Ids.number(incident)).orElseThrow(PageError::notFound);
    }

    private static <T extends Enum<T>> Optional<T> named(@Nullable String typed, T[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(typed)).findFirst();
    }

    private static <T extends Enum<T>> Set<T> chosen(Map<String, String> form, String prefix, T[] all) {
        return Arrays.stream(all)
                .filter(one -> form.containsKey(prefix + one.name()))
                .collect(Collectors.toSet());
    }
}
