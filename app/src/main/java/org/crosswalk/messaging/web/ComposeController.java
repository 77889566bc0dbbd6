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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
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
import org.crosswalk.templates.page.ComposePage.Problem;

/** Choosing a group, writing to it, looking ahead and sending. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
class ComposeController {
    private final Correspondence correspondence;
    private final ComposePages pages;
    private final Bringing bringing;
    private final Clock clock;

    ComposeController(Correspondence correspondence, ComposePages pages, Bringing bringing, Clock clock) {
        this.bringing = bringing;
        this.correspondence = correspondence;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/compose")
    @Needs(Act.COMPOSE)
    View groups(SignedIn who, Frame frame) {
        return pages.choice(who, frame, LocalDate.now(clock));
    }

    @Get("/groups/{group}/compose{?wording}")
    @Needs(value = Act.COMPOSE, group = "group")
    View compose(SignedIn who, Frame frame, String group, @Nullable @QueryValue String wording) {
        return pages.empty(who, frame, new GroupId(group), wording, now());
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
        Brought brought = bringing.of(who, form, List.of());
        return htmx == null
                ? shown(who, frame, group, form, brought)
                : pages.preview(who, frame, new GroupId(group), form.shown(), brought.files(), now());
    }

    /** The form itself, which carries files: one attaches, takes off, looks again or goes a lawful way. */
    @Post("/groups/{group}/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Act.COMPOSE, group = "group")
    View previewWithFiles(SignedIn who, Frame frame, String group, @Body MultipartBody body) {
        Parts parts = Parts.of(body);
        ComposeForm form = ComposeForm.of(parts);
        return shown(who, frame, group, form, bringing.of(who, form, parts.files()));
    }

    private View shown(SignedIn who, Frame frame, String group, ComposeForm form, Brought brought) {
        return pages.form(
                who,
                frame,
                new GroupId(group),
                form.shown(),
                form.looked(),
                brought.gone() ? List.of(Problem.FILES_GONE) : List.of(),
                brought,
                now());
    }

    @Post("/groups/{group}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> send(SignedIn who, Frame frame, String group, @Body ComposeForm form) {
        return send(who, frame, new GroupId(group), form, bringing.of(who, form, List.of()));
    }

    @Post("/groups/{group}/messages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> sendWithFiles(SignedIn who, Frame frame, String group, @Body MultipartBody body) {
        Parts parts = Parts.of(body);
        ComposeForm form = ComposeForm.of(parts);
        return send(who, frame, new GroupId(group), form, bringing.of(who, form, parts.files()));
    }

    /** Nothing leaves without a file that was meant to go along. Where this very form was sent before, its files went with it. */
    private HttpResponse<?> send(SignedIn who, Frame frame, GroupId group, ComposeForm form, Brought brought) {
        if (brought.gone()) {
            return correspondence
                    .sentBefore(who.person(), form.shown().once())
                    .<HttpResponse<?>>map(message -> decided(who, frame, message, form, brought))
                    .orElseGet(() -> faulty(who, frame, group, form, List.of(Problem.FILES_GONE), brought));
        }
        return brought.refused().isEmpty()
                ? sendWhole(who, frame, group, form, brought)
                : faulty(who, frame, group, form, List.of(), brought);
    }

    private HttpResponse<?> sendWhole(SignedIn who, Frame frame, GroupId group, ComposeForm form, Brought brought) {
        ZonedDateTime now = now();
        Draft draft = ComposeForm.draft(group, form.shown(), brought.files(), now.getZone());
        return switch (correspondence.send(who.person(), draft, form.shown().once(), now)) {
            case Sending.Decided(Message message) -> decided(who, frame, message, form, brought);
            case Sending.AskedBefore(Message message) -> decided(who, frame, message, form, brought);
            case Sending.KeyTaken _ -> again(who, frame, group, form, brought);
            case Sending.Faulty(var faults) -> faulty(who, frame, group, form, ComposePages.problems(faults), brought);
            case Sending.NoSuchGroup _ -> HttpResponse.notFound();
        };
    }

    private HttpResponse<?> faulty(
            SignedIn who, Frame frame, GroupId group, ComposeForm form, List<Problem> problems, Brought brought) {
        return HttpResponse.unprocessableEntity()
                .body(pages.form(who, frame, group, form.shown(), form.looked(), problems, brought, now()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private HttpResponse<?> decided(SignedIn who, Frame frame, Message message, ComposeForm form, Brought brought) {
        return message.verdict().outcome() == Outcome.REFUSE
                ? HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                        .body(pages.refused(frame, message, brought.in(form.shown()), LocalDate.now(clock)))
                : HttpResponse.seeOther(URI.create("/messages/" + message.id() + "?sent"));
    }

    /** The form was changed after it had been sent, as by going back: that is another message. */
    private HttpResponse<?> again(SignedIn who, Frame frame, GroupId group, ComposeForm form, Brought brought) {
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(pages.form(
                        who,
                        frame,
                        group,
                        pages.withNewKey(form.shown()),
                        form.looked(),
                        List.of(Problem.SENT_BEFORE),
                        brought,
                        now()));
    }
}
