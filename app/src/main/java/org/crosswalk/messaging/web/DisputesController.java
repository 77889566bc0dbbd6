package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Disputing;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Objection;
import org.crosswalk.templates.page.Objection.Problem;

/** An author says that a finding is not so, with a note for the reviewer. */
@Hidden
@Controller("/messages/{message}/findings/{finding}/dispute")
@Produces(MediaType.TEXT_HTML)
class DisputesController {
    private final Messages messages;
    private final Disputing disputing;
    private final MessagePages pages;
    private final Clock clock;

    DisputesController(Messages messages, Disputing disputing, MessagePages pages, Clock clock) {
        this.messages = messages;
        this.disputing = disputing;
        this.pages = pages;
        this.clock = clock;
    }

    @Serdeable
    record DisputeForm(@Nullable String note) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, message = "message")
    HttpResponse<?> dispute(SignedIn who, Frame frame, String message, int finding, @Body DisputeForm form) {
        String note = Objects.requireNonNullElse(form.note(), "");
        Optional<Message> found = messages.find(new MessageId(message));
        return found.<HttpResponse<?>>map(known -> answer(who, frame, known, finding, note))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Message message, int finding, String note) {
        return switch (disputing.dispute(message, finding, who.person(), note, clock.instant())) {
            case Disputing.Answer.Kept _ ->
                HttpResponse.seeOther(URI.create("/messages/" + message.id() + "#finding-" + finding));
            case Disputing.Answer.NoteUnfit _ ->
                HttpResponse.unprocessableEntity()
                        .body(pages.objected(frame, message, new Objection(finding, note, Problem.NOTE_MISSING)));
            case Disputing.Answer.SaidBefore _ ->
                HttpResponse.unprocessableEntity()
                        .body(pages.objected(frame, message, new Objection(finding, note, Problem.SAID_BEFORE)));
            case Disputing.Answer.NoSuchFinding _, Disputing.Answer.NotTheAuthor _ -> HttpResponse.notFound();
        };
    }
}
