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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.messaging.replies.Replying;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** An answer that speaks of harm, as a reviewer reads it before anybody else (BOS-04). */
@Hidden
@Controller("/review/{message}/replies/{reply}")
@Produces(MediaType.TEXT_HTML)
class ReplyReviewController {
    private final Replies replies;
    private final Replying replying;
    private final ReviewQueue queue;
    private final Messages messages;
    private final ReplyPages pages;
    private final Clock clock;

    ReplyReviewController(
            Replies replies, Replying replying, ReviewQueue queue, Messages messages, ReplyPages pages, Clock clock) {
        this.replies = replies;
        this.replying = replying;
        this.queue = queue;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(value = Act.REVIEW, message = "message")
    Optional<View> held(Frame frame, String message, String reply) {
        return held(message, reply).map(found -> pages.held(frame, found.message(), found.reply(), false));
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> release(SignedIn who, Frame frame, String message, String reply, @Body Map<String, String> form) {
        return answer(who, frame, message, reply, form, Review.Answer.RELEASED);
    }

    @Post("/keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.REVIEW, message = "message")
    HttpResponse<?> keep(SignedIn who, Frame frame, String message, String reply, @Body Map<String, String> form) {
        return answer(who, frame, message, reply, form, Review.Answer.RETURNED);
    }

    private record Held(Message message, Reply reply) {}

    /** Only what was held: what the staff have is theirs to read. */
    private Optional<Held> held(String message, String reply) {
        return ReplyId.parse(reply)
                .flatMap(replies::find)
                .filter(found -> found.message().value().equals(message))
                .filter(found -> queue.find(found.id().value()).isPresent())
                .flatMap(found -> messages.find(new MessageId(message)).map(about -> new Held(about, found)));
    }

    private HttpResponse<?> answer(
            SignedIn who, Frame frame, String message, String reply, Map<String, String> form, Review.Answer answer) {
        return held(message, reply)
                .<HttpResponse<?>>map(found -> answer(who, frame, found, form, answer))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> answer(
            SignedIn who, Frame frame, Held found, Map<String, String> form, Review.Answer answer) {
        String note = Objects.requireNonNullElse(form.get("note"), "").strip();
        if (note.isEmpty() || note.length() > Review.LONGEST_NOTE) {
            return HttpResponse.unprocessableEntity().body(pages.held(frame, found.message(), found.reply(), true));
        }
        Review review = new Review(found.reply().id().value(), answer, who.person(), clock.instant(), note);
        return switch (replying.review(found.message(), found.reply().id(), review)) {
            case DONE, ANSWERED_BEFORE -> HttpResponse.seeOther(URI.create("/review"));
            case NOT_HELD -> HttpResponse.notFound();
        };
    }
}
