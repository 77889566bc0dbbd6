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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.replies.Circles;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.messaging.replies.Replying;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.RepliesPage;
import org.crosswalk.templates.page.ReplyPage.Problem;
import org.crosswalk.templates.page.ReplyPage.To;
import org.jspecify.annotations.Nullable;

/** What students and guardians answered, for those who can read it; and answering them, through the policy like any message. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
class RepliesController {
    private final Replies replies;
    private final Replying replying;
    private final Messages messages;
    private final Correspondence correspondence;
    private final Circles circles;
    private final ReplyLines lines;
    private final ReplyPages pages;
    private final Clock clock;

    RepliesController(
            Replies replies,
            Replying replying,
            Messages messages,
            Correspondence correspondence,
            Circles circles,
            ReplyLines lines,
            ReplyPages pages,
            Clock clock) {
        this.replies = replies;
        this.replying = replying;
        this.messages = messages;
        this.correspondence = correspondence;
        this.circles = circles;
        this.lines = lines;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/replies")
    @Needs(Act.READ_MESSAGE)
    View list(SignedIn who, Frame frame) {
        return new RepliesPage(frame, lines.givenTo(who.person()));
    }

    @Get("/messages/{message}/replies/{reply}")
    @Needs(value = Act.READ_MESSAGE, message = "message")
    Optional<View> reply(SignedIn who, Frame frame, String message, String reply) {
        return readable(who, message, reply).map(found -> {
            replies.read(found.reply().id(), who.person(), clock.instant());
            return pages.page(who, frame, found.message(), found.reply(), null, "");
        });
    }

    @Post("/messages/{message}/replies/{reply}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.READ_MESSAGE, message = "message")
    HttpResponse<?> answer(SignedIn who, Frame frame, String message, String reply, @Body Map<String, String> form) {
        return readable(who, message, reply)
                .<HttpResponse<?>>map(found -> answer(who, frame, found, form))
                .orElseGet(HttpResponse::notFound);
    }

    private record Readable(Message message, Reply reply) {}

    private Optional<Readable> readable(SignedIn who, String message, String reply) {
        return ReplyId.parse(reply)
                .filter(id -> replies.readers(id).contains(who.person()))
                .flatMap(replies::find)
                .filter(found -> found.message().value().equals(message))
                .flatMap(found -> messages.find(new MessageId(message)).map(about -> new Readable(about, found)));
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Readable about, Map<String, String> form) {
        String text = Objects.requireNonNullElse(form.get("text"), "");
        String once = Objects.requireNonNullElse(form.get("once"), "");
        Optional<Draft> draft = draft(about, form.get("to"), text);
        if (draft.isEmpty() || once.isBlank()) {
            return HttpResponse.badRequest();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        return switch (correspondence.send(who.person(), draft.get(), "answer-" + once, now)) {
            case Sending.Decided(Message sent) -> sent(who, about.reply(), sent);
            case Sending.AskedBefore(Message sent) -> sent(who, about.reply(), sent);
            case Sending.Faulty(Set<Draft.Fault> faults) ->
                HttpResponse.unprocessableEntity()
                        .body(pages.page(who, frame, about.message(), about.reply(), problem(faults), text));
            case Sending.KeyTaken _ ->
                HttpResponse.status(io.micronaut.http.HttpStatus.CONFLICT)
                        .body(pages.page(who, frame, about.message(), about.reply(), null, text));
            case Sending.NoSuchGroup _ -> HttpResponse.notFound();
        };
    }

    private HttpResponse<?> sent(SignedIn who, Reply reply, Message sent) {
        if (sent.verdict().outcome().leaves()) {
            replying.answered(reply, sent, who.person(), clock.instant());
        }
        return HttpResponse.seeOther(URI.create("/messages/" + sent.id() + "?sent"));
    }

    private static Problem problem(Set<Draft.Fault> faults) {
        return faults.contains(Draft.Fault.NO_TEXT) ? Problem.EMPTY : Problem.TOO_LONG;
    }

    private Optional<Draft> draft(Readable about, @Nullable String to, String text) {
        Reply reply = about.reply();
        Audience alone = new Audience.SomeStudents(Set.of(reply.author()));
        return way(to).flatMap(way -> switch (way) {
            case WHOLE_GROUP -> Optional.of(draft(about, new Audience.WholeGroup(), Matter.ORDINARY, text));
            case MEDICAL -> Optional.of(draft(about, alone, Matter.MEDICAL, text));
            case ACADEMIC -> Optional.of(draft(about, alone, Matter.ACADEMIC, text));
            case GUARDIANS -> Optional.of(draft(about, new Audience.GuardiansOfGroup(), Matter.ORDINARY, text));
            case GUARDIAN ->
                circles.studentOf(reply.author(), about.message(), LocalDate.now(clock))
                        .map(student ->
                                draft(about, new Audience.OneGuardian(reply.author(), student), Matter.ORDINARY, text));
        });
    }

    private static Optional<To> way(@Nullable String to) {
        return java.util.Arrays.stream(To.values())
                .filter(way -> way.name().equals(to))
                .findFirst();
    }

    private static Draft draft(Readable about, Audience audience, Matter matter, String text) {
        Draft answered = about.message().draft();
        String subject = answered.subject().startsWith("Re: ") ? answered.subject() : "Re: " + answered.subject();
        String fitting = subject.length() > Draft.LONGEST_SUBJECT ? answered.subject() : subject;
        return new Draft(answered.group(), audience, matter, fitting, text, true);
    }
}
