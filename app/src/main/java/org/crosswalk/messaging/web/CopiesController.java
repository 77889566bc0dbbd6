package org.crosswalk.messaging.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Copies;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.CopiesPage;
import org.crosswalk.templates.page.CopyPage;

/** A principal's copies of privacy messages (LEI-09). A list of them says nothing of what they say. */
@Hidden
@Controller("/copies")
@Produces(MediaType.TEXT_HTML)
class CopiesController {
    private final Copies copies;
    private final MessagePages pages;
    private final GroupNames groups;
    private final Verdicts verdicts;
    private final Downloads downloads;
    private final Clock clock;

    CopiesController(
            Copies copies, MessagePages pages, GroupNames groups, Verdicts verdicts, Downloads downloads, Clock clock) {
        this.downloads = downloads;
        this.copies = copies;
        this.pages = pages;
        this.groups = groups;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @Get
    @Needs(Act.READ_COPIES)
    View list(SignedIn who, Frame frame) {
        return new CopiesPage(
                frame, copies.of(who.person()).stream().map(this::line).toList());
    }

    private CopiesPage.Line line(Messages.Copy copy) {
        Message message = copy.message();
        return new CopiesPage.Line(
                message.id().value(),
                pages.name(message.sender()),
                groups.of(message.draft().group()).title(),
                MessagePages.matter(message),
                copy.at(),
                copy.openedAt().isEmpty());
    }

    /** A copy's place is its principal: the message's group may be of another school than the student. */
    @Get("/{copy}")
    @Needs(Act.READ_COPIES)
    Optional<View> copy(SignedIn who, Frame frame, String copy) {
        return MessageId.parse(copy)
                .flatMap(message -> copies.open(who, message, clock.instant()))
                .map(found -> page(frame, found.message()));
    }

    @Get("/{copy}/files/{file}")
    @Produces(MediaType.ALL)
    @Needs(Act.READ_COPIES)
    HttpResponse<?> file(SignedIn who, String copy, int file) {
        return MessageId.parse(copy)
                .flatMap(message -> copies.open(who, message, clock.instant()))
                .<HttpResponse<?>>map(found -> downloads.file(found.message().draft(), file))
                .orElseGet(HttpResponse::notFound);
    }

    private CopyPage page(Frame frame, Message message) {
        return new CopyPage(
                frame,
                message.draft().subject(),
                message.draft().text(),
                pages.name(message.sender()),
                groups.of(message.draft().group()),
                students(message),
                MessagePages.matter(message),
                message.at(),
                verdicts.shown(message.verdict(), LocalDate.ofInstant(message.at(), clock.getZone())),
                downloads.links(message, "/copies/" + message.id()));
    }

    private List<String> students(Message message) {
        return message.draft().audience().chosen().stream()
                .map(pages::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
