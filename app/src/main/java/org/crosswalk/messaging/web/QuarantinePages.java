package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.replies.Circles;
import org.crosswalk.messaging.replies.Quarantined;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.QuarantinePage;
import org.crosswalk.templates.page.QuarantinedPage;
import org.crosswalk.templates.page.QuarantinedPage.Problem;
import org.jspecify.annotations.Nullable;

/** Fills the pages of the quarantine. */
@Singleton
class QuarantinePages {
    private final Messages messages;
    private final Deliveries deliveries;
    private final Circles circles;
    private final ReplyLines names;
    private final GroupNames groups;
    private final Clock clock;

    QuarantinePages(
            Messages messages,
            Deliveries deliveries,
            Circles circles,
            ReplyLines names,
            GroupNames groups,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.circles = circles;
        this.names = names;
        this.groups = groups;
        this.clock = clock;
    }

    static QuarantinePage.Line line(Quarantined mail) {
        return new QuarantinePage.Line(mail.id().value(), from(mail), mail.subject(), reason(mail), mail.at());
    }

    private static String from(Quarantined mail) {
        return mail.name().isEmpty() ? mail.address() : mail.name() + " <" + mail.address() + ">";
    }

    private static QuarantinePage.Reason reason(Quarantined mail) {
        return QuarantinePage.Reason.valueOf(mail.reason().name());
    }

    /** Somebody the message went to, who may still answer it. */
    record Candidate(PersonId person, String name, Reply.As as) {}

    List<Candidate> candidates(Quarantined mail) {
        Optional<Message> message = messages.find(mail.message());
        return switch (mail.reason()) {
            case UNKNOWN_ADDRESS, NOT_OF_IT, FORGED ->
                message.map(this::candidates).orElse(List.of());
            case PERSONAL_ADDRESS, STAFF, AUTOMATIC, EMPTY, TOO_LONG -> List.of();
        };
    }

    private List<Candidate> candidates(Message message) {
        LocalDate day = LocalDate.now(clock);
        Map<PersonId, Candidate> once = deliveries.of(message.id()).stream()
                .map(status -> status.parcel())
                .filter(parcel -> parcel.part() == Parcel.Part.MEMBER || parcel.part() == Parcel.Part.GUARDIAN)
                .map(parcel -> new Candidate(
                        parcel.recipient(),
                        names.name(parcel.recipient()),
                        parcel.part() == Parcel.Part.GUARDIAN ? Reply.As.GUARDIAN : Reply.As.STUDENT))
                .filter(one -> circles.isStillOfIt(one.person(), message, one.as(), day))
                .collect(Collectors.toMap(Candidate::person, Function.identity(), (one, _) -> one));
        return once.values().stream()
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    QuarantinedPage page(Frame frame, Quarantined mail, @Nullable Problem problem) {
        Message message = messages.find(mail.message()).orElseThrow();
        return new QuarantinedPage(
                frame,
                mail.id().value(),
                from(mail),
                mail.subject(),
                message.draft().subject(),
                groups.of(message.draft().group()),
                reason(mail),
                mail.at(),
                mail.text(),
                ReplyPages.files(mail.enclosures()),
                mail.told(),
                candidates(mail).stream()
                        .map(one -> new QuarantinedPage.Choice(
                                one.person().value(), one.name(), one.as() == Reply.As.GUARDIAN))
                        .toList(),
                problem);
    }
}
