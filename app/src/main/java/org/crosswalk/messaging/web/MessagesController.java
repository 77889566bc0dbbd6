package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Readers;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What I wrote, and one message with what became of it. */
@Hidden
@Controller("/messages")
@Produces(MediaType.TEXT_HTML)
class MessagesController {
    private static final int NEWEST = 200;

    private final Messages messages;
    private final MessagePages pages;

    MessagesController(Messages messages, MessagePages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    @Needs(Act.COMPOSE)
    View sent(SignedIn who, Frame frame) {
        return pages.sent(frame, messages.writtenBy(who.person(), NEWEST));
    }

    @Get("/{message}{?sent}")
    @Needs(value = Act.READ_MESSAGE, message = "message")
    Optional<View> message(SignedIn who, Frame frame, String message, @Nullable @QueryValue String sent) {
        return messages.find(new MessageId(message))
                .filter(found -> Readers.mayRead(who, found))
                .map(found -> pages.message(who, frame, found, sent != null));
    }
}
