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
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.HeldPage;
import org.crosswalk.templates.page.HeldPage.Turn;
import org.crosswalk.templates.page.PreviewPart;
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
    private final Findings findings;
    private final DisputedLines disputed;
    private final Verdicts verdicts;
    private final ReplyLines replies;
    private final Downloads downloads;
    private final Clock clock;

    ReviewPages(
            ReviewQueue queue,
            Messages messages,
            Correspondence correspondence,
            MessagePages pages,
            GroupNames groups,
            Findings findings,
            DisputedLines disputed,
            Verdicts verdicts,
            ReplyLines replies,
            Downloads downloads,
            Clock clock) {
        this.downloads = downloads;
        this.queue = queue;
        this.messages = messages;
        this.correspondence = correspondence;
        this.pages = pages;
        this.groups = groups;
        this.findings = findings;
        this.disputed = disputed;
        this.verdicts = verdicts;
        this.replies = replies;
        this.clock = clock;
    }

    ReviewPage list(SignedIn who, Frame frame) {
        return new ReviewPage(
                frame,
                queue.open().stream()
                        .filter(item -> DutyTable.may(who, Act.REVIEW, new Place(item.school(), null)))
                        .flatMap(this::line)
                        .toList(),
                replies.waitingFor(who),
                disputed.of(who));
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

    /** Its author asks the reviewers to look at it, whatever became of it. */
    boolean isDisputed(Message message) {
        return findings.of(message).stream().anyMatch(found -> found.dispute() != null);
    }

    HeldPage held(SignedIn who, Frame frame, Message message, HeldPage.@Nullable Problem problem) {
        LocalDate day = LocalDate.now(clock);
        List<Found> found = findings.of(message);
        Turn turn = turn(who, message);
        return new HeldPage(
                frame,
                message.id().value(),
                groups.of(message.draft().group()),
                pages.name(message.sender()),
                message.at(),
                MessagePages.audience(message),
                MessagePages.matter(message),
                Findings.subject(message, found),
                Findings.text(message, found),
                found,
                verdicts.shown(message.verdict(), day),
                pages.reviewed(message),
                turn == Turn.NOBODYS ? List.of() : reached(message, day),
                turn,
                problem,
                downloads.links(message, "/review/" + message.id()));
    }

    private Turn turn(SignedIn who, Message message) {
        return !isOpen(message)
                ? Turn.NOBODYS
                : message.sender().equals(who.person()) ? Turn.SOMEBODY_ELSES : Turn.YOURS;
    }

    private List<PreviewPart.Reached> reached(Message message, LocalDate day) {
        return Previews.reached(correspondence.preview(message.sender(), message.draft(), day));
    }
}
