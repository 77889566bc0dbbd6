package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.policy.Outcome;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Choosing a group, writing to it, looking ahead and sending. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
class ComposeController {
    private final Correspondence correspondence;
    private final ComposePages pages;
    private final Clock clock;

    ComposeController(Correspondence correspondence, ComposePages pages, Clock clock) {
        this.correspondence = correspondence;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/compose")
    @Needs(Act.COMPOSE)
    View groups(SignedIn who, Frame frame) {
        return pages.choice(who, frame, LocalDate.now(clock));
    }

    @Get("/groups/{group}/compose")
    @Needs(value = Act.COMPOSE, group = "group")
    View compose(SignedIn who, Frame frame, String group) {
        return pages.empty(who, frame, new GroupId(group), ZonedDateTime.now(clock));
    }

    /** Htmx asks for the preview alone; without scripts the whole page comes back, with the form as it was. */
    @Post("/groups/{group}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    View preview(
            SignedIn who,
            Frame frame,
            String group,
            @Body ComposeForm form,
            @Nullable @Header("HX-Request") String htmx) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return htmx == null
                ? pages.form(who, frame, new GroupId(group), form.shown(), form.looked(), List.of(), now)
                : pages.preview(who, frame, new GroupId(group), form.shown(), now);
    }

    @Post("/groups/{group}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> send(SignedIn who, Frame frame, String group, @Body ComposeForm form) {
        GroupId id = new GroupId(group);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Draft draft = ComposeForm.draft(id, form.shown(), now.getZone());
        return switch (correspondence.send(who.person(), draft, form.shown().once(), now)) {
            case Sending.Decided(Message message) -> decided(who, frame, message, form);
            case Sending.AskedBefore(Message message) -> decided(who, frame, message, form);
            case Sending.KeyTaken _ -> again(who, frame, id, form);
            case Sending.Faulty(var faults) ->
                HttpResponse.unprocessableEntity()
                        .body(pages.form(
                                who, frame, id, form.shown(), form.looked(), ComposePages.problems(faults), now));
            case Sending.NoSuchGroup _ -> HttpResponse.notFound();
        };
    }

    private HttpResponse<?> decided(SignedIn who, Frame frame, Message message, ComposeForm form) {
        return message.verdict().outcome() == Outcome.REFUSE
                ? HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                        .body(pages.refused(frame, message, form.shown(), LocalDate.now(clock)))
                : HttpResponse.seeOther(URI.create("/messages/" + message.id() + "?sent"));
    }

    /** The form was changed after it had been sent, as by going back: that is another message. */
    private HttpResponse<?> again(SignedIn who, Frame frame, GroupId group, ComposeForm form) {
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(pages.form(
                        who,
                        frame,
                        group,
                        pages.withNewKey(form.shown()),
                        form.looked(),
                        List.of(org.crosswalk.templates.page.ComposePage.Problem.SENT_BEFORE),
                        ZonedDateTime.now(clock)));
    }
}
