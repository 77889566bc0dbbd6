package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Fragment;
import org.crosswalk.templates.page.HeldPage;
import org.crosswalk.templates.page.ReviewPage;
import org.jspecify.annotations.Nullable;

/** Fills the reviewer's pages. */
@Singleton
class ReviewPages {
    private final ReviewQueue queue;
    private final Messages messages;
    private final Correspondence correspondence;
    private final MessagePages pages;
    private final GroupNames groups;
    private final Verdicts verdicts;
    private final Clock clock;

    ReviewPages(
            ReviewQueue queue,
            Messages messages,
            Correspondence correspondence,
            MessagePages pages,
            GroupNames groups,
            Verdicts verdicts,
            Clock clock) {
        this.queue = queue;
        this.messages = messages;
        this.correspondence = correspondence;
        this.pages = pages;
        this.groups = groups;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    ReviewPage list(SignedIn who, Frame frame) {
        return new ReviewPage(
                frame,
                queue.open().stream()
                        .filter(item -> DutyTable.may(who, Act.REVIEW, new Place(item.school(), null)))
                        .flatMap(this::line)
                        .toList());
    }

    private Stream<ReviewPage.Line> line(HeldItem item) {
        return messages.find(new MessageId(item.id())).stream()
                .map(message -> new ReviewPage.Line(
                        message.id().value(),
                        message.draft().subject(),
                        pages.name(message.sender()),
                        groups.of(message.draft().group()).title(),
                        item.since(),
                        verdicts.why(message.verdict())));
    }

    boolean isOpen(Message message) {
        return queue.find(message.id().value()).isPresent()
                && queue.review(message.id().value()).isEmpty();
    }

    HeldPage held(SignedIn who, Frame frame, Message message, HeldPage.@Nullable Problem problem) {
        LocalDate day = LocalDate.now(clock);
        return new HeldPage(
                frame,
                message.id().value(),
                groups.of(message.draft().group()),
                pages.name(message.sender()),
                message.at(),
                MessagePages.audience(message),
                MessagePages.matter(message),
                marked(message.draft().subject(), message.found(), Found.Part.SUBJECT),
                marked(message.draft().text(), message.found(), Found.Part.TEXT),
                Previews.found(message.draft(), message.found()),
                verdicts.shown(message.verdict(), day),
                Previews.reached(correspondence.preview(message.sender(), message.draft(), day)),
                !message.sender().equals(who.person()),
                problem);
    }

    private static List<Fragment> marked(String text, List<Found> found, Found.Part part) {
        return Fragment.of(
                text,
                found.stream()
                        .filter(one -> one.part() == part)
                        .map(one -> new Fragment.Span(one.start(), one.end()))
                        .toList());
    }
}
