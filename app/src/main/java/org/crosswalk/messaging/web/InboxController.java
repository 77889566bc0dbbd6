package org.crosswalk.messaging.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.InboxLetter;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.InboxPage;
import org.crosswalk.templates.page.LetterPage;
import org.crosswalk.templates.page.MessagePage;

/** The in-app inbox of students and staff. */
@Hidden
@Controller("/inbox")
@Produces(MediaType.TEXT_HTML)
class InboxController {
    private static final int NEWEST = 200;

    private final Deliveries deliveries;
    private final Messages messages;
    private final GroupNames groups;
    private final Clock clock;

    InboxController(Deliveries deliveries, Messages messages, GroupNames groups, Clock clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.groups = groups;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View inbox(SignedIn who, Frame frame) {
        return new InboxPage(
                frame,
                deliveries.inbox(who.person(), NEWEST).stream()
                        .map(InboxController::line)
                        .toList());
    }

    private static InboxPage.Line line(InboxLetter lying) {
        return new InboxPage.Line(
                lying.letter().id(),
                lying.letter().subject(),
                lying.letter().senderName(),
                lying.receivedAt(),
                lying.readAt() == null);
    }

    @Get("/{letter}")
    @Needs(Act.BE_HERE)
    Optional<View> letter(SignedIn who, Frame frame, String letter) {
        Optional<InboxLetter> lying = deliveries.inbox(who.person(), Integer.MAX_VALUE).stream()
                .filter(one -> one.letter().id().equals(letter))
                .findFirst();
        lying.ifPresent(_ -> deliveries.markRead(who.person(), letter, clock.instant()));
        return lying.flatMap(one -> messages.find(one.letter().message()).map(message -> page(frame, one, message)));
    }

    /** What a principal finds in the inbox only says that there is a copy; a notice is all there is. */
    private LetterPage page(Frame frame, InboxLetter lying, Message message) {
        boolean isTheMessage = lying.part() == Parcel.Part.MEMBER || lying.part() == Parcel.Part.GUARDIAN;
        return new LetterPage(
                frame,
                lying.letter().subject(),
                isTheMessage ? message.draft().text() : lying.letter().text(),
                lying.letter().senderName(),
                groups.of(message.draft().group()),
                lying.receivedAt(),
                MessagePage.Part.valueOf(lying.part().name()));
    }
}
