package org.crosswalk.messaging.web;

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
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Correspondence.Answered;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.review.Review;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.HeldPage.Problem;

/** What waits for a person to look: released or returned, with a note, never by its author. */
@Hidden
@Controller("/review")
@Produces(MediaType.TEXT_HTML)
class ReviewController {
    private final Messages messages;
    private final Correspondence correspondence;
    private final ReviewPages pages;
    private final Downloads downloads;
    private final Clock clock;

    ReviewController(
            Messages messages, Correspondence correspondence, ReviewPages pages, Downloads downloads, Clock clock) {
        this.downloads = downloads;
        this.messages = messages;
        this.correspondence = correspondence;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.REVIEW)
    View waiting(SignedIn who, Frame frame) {
        return pages.list(who, frame);
    }

    @Get("/{message}")
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> held(SignedIn who, Frame frame, String message) {
        Optional<Message> held = messages.find(new MessageId(message));
        return held.<HttpResponse<?>>map(found -> shown(who, frame, found)).orElseGet(HttpResponse::notFound);
    }

    @Get("/{message}/files/{file}")
    @Produces(MediaType.ALL)
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> file(String message, int file) {
        return messages.find(new MessageId(message))
                .filter(found -> pages.isOpen(found) || pages.isDisputed(found))
                .<HttpResponse<?>>map(found -> downloads.file(found.draft(), file))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> shown(SignedIn who, Frame frame, Message found) {
        return pages.isOpen(found) || pages.isDisputed(found)
                ? HttpResponse.ok(pages.held(who, frame, found, null))
                : HttpResponse.seeOther(URI.create("/messages/" + found.id()));
    }

    @Post("/{message}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> release(SignedIn who, Frame frame, String message, @Body Map<String, String> form) {
        return answer(who, frame, message, form, correspondence::release);
    }

    @Post("/{message}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> sendBack(SignedIn who, Frame frame, String message, @Body Map<String, String> form) {
        return answer(who, frame, message, form, correspondence::sendBack);
    }

    private interface Answering {
        Answered by(MessageId id, PersonId reviewer, String note, ZonedDateTime now);
    }

    private HttpResponse<?> answer(
            SignedIn who, Frame frame, String message, Map<String, String> form, Answering answering) {
        String note = Objects.requireNonNullElse(form.get("note"), "").strip();
        Optional<Message> held = messages.find(new MessageId(message));
        if (held.isEmpty()) {
            return HttpResponse.notFound();
        }
        if (note.isEmpty() || note.length() > Review.LONGEST_NOTE) {
            return HttpResponse.unprocessableEntity().body(pages.held(who, frame, held.get(), Problem.NOTE_MISSING));
        }
        return switch (answering.by(held.get().id(), who.person(), note, ZonedDateTime.now(clock))) {
            case Answered.Done _, Answered.AnsweredBefore _ -> HttpResponse.seeOther(URI.create("/review"));
            case Answered.OwnMessage _ ->
                HttpResponse.unprocessableEntity().body(pages.held(who, frame, held.get(), null));
            case Answered.StillHeld(Message still) ->
                HttpResponse.unprocessableEntity().body(pages.held(who, frame, still, Problem.STILL_HELD));
            case Answered.NotHeld _ -> HttpResponse.notFound();
        };
    }
}
