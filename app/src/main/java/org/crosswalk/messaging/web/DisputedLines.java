package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.messaging.Dispute;
import org.crosswalk.messaging.Disputes;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.ReviewPage.Became;
import org.crosswalk.templates.page.ReviewPage.Disputed;

/** Disputed findings of messages that wait for nobody, for the reviewers of their schools. */
@Singleton
class DisputedLines {
    private static final int NEWEST = 200;

    private final Disputes disputes;
    private final Messages messages;
    private final ReviewQueue queue;
    private final Schools schools;
    private final MessagePages pages;
    private final GroupNames groups;

    DisputedLines(
            Disputes disputes,
            Messages messages,
            ReviewQueue queue,
            Schools schools,
            MessagePages pages,
            GroupNames groups) {
        this.disputes = disputes;
        this.messages = messages;
        this.queue = queue;
        this.schools = schools;
        this.pages = pages;
        this.groups = groups;
    }

    /** One line a message, the newest dispute first. */
    List<Disputed> of(SignedIn who) {
        Map<MessageId, List<Dispute>> byMessage = disputes.in(reviewedBy(who), NEWEST).stream()
                .collect(Collectors.groupingBy(Dispute::message, LinkedHashMap::new, Collectors.toList()));
        return byMessage.values().stream().flatMap(this::line).toList();
    }

    private Collection<OrgId> reviewedBy(SignedIn who) {
        return schools.all().stream()
                .map(Schools.School::id)
                .filter(school -> DutyTable.may(who, Act.REVIEW, new Place(school, null)))
                .toList();
    }

    private Stream<Disputed> line(List<Dispute> disputed) {
        Message message = messages.find(disputed.getFirst().message()).orElseThrow();
        return became(message)
                .map(became -> new Disputed(
                        message.id().value(),
                        message.draft().subject(),
                        pages.name(message.sender()),
                        groups.of(message.draft().group()).title(),
                        disputed.getFirst().at(),
                        became,
                        disputed.getFirst().note(),
                        disputed.size()))
                .stream();
    }

    /** Nothing while it waits: then it stands among the held messages. */
    private Optional<Became> became(Message message) {
        Optional<Review> review = queue.review(message.id().value());
        if (review.map(Review::answer).filter(Review.Answer.RETURNED::equals).isPresent()) {
            return Optional.of(Became.RETURNED);
        }
        Outcome outcome = message.verdict().outcome();
        return switch (outcome) {
            case SEND, WARN -> Optional.of(Became.SENT);
            case REFUSE -> Optional.of(Became.REFUSED);
            case HOLD -> Optional.empty();
        };
    }
}
