package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Copies;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What I wrote, and one message with what became of it. */
@Hidden
@Controller("/messages")
@Produces(MediaType.TEXT_HTML)
class MessagesController {
    private static final int NEWEST = 200;

    private final Messages messages;
    private final Copies copies;
    private final Correspondence correspondence;
    private final MessagePages pages;
    private final Downloads downloads;
    private final Clock clock;

    MessagesController(
            Messages messages,
            Copies copies,
            Correspondence correspondence,
            MessagePages pages,
            Downloads downloads,
            Clock clock) {
        this.downloads = downloads;
        this.messages = messages;
        this.copies = copies;
        this.correspondence = correspondence;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.COMPOSE)
    View sent(SignedIn who, Frame frame) {
        return pages.sent(frame, messages.writtenBy(who.person(), NEWEST));
    }

    @Get("/{message}{?sent}")
    @Needs(value = Act.READ_MESSAGE, message = "message")
    Optional<View> message(SignedIn who, Frame frame, String message, @Nullable @QueryValue String sent) {
        return copies.read(who, new MessageId(message), clock.instant())
                .map(found -> pages.message(who, frame, found, sent != null));
    }

    @Get("/{message}/files/{file}")
    @Produces(MediaType.ALL)
    @Needs(value = Act.READ_MESSAGE, message = "message")
    HttpResponse<?> file(SignedIn who, String message, int file) {
        return copies.read(who, new MessageId(message), clock.instant())
                .<HttpResponse<?>>map(found -> downloads.file(found.draft(), file))
                .orElseGet(HttpResponse::notFound);
    }

    /** Calls back what still waits. Where it was too late the page says what became of it. */
    @Post("/{message}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, message = "message")
    HttpResponse<?> cancel(SignedIn who, String message) {
        Optional<Message> found = messages.find(new MessageId(message));
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return switch (correspondence.cancel(found.get(), who.person(), clock.instant())) {
            case DONE, TOO_LATE -> HttpResponse.seeOther(URI.create("/messages/" + message));
            case NOT_YOURS -> HttpResponse.notFound();
        };
    }
}
