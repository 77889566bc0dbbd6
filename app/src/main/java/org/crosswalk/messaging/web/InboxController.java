package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.InboxLetter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Circulation;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Translations;
import org.crosswalk.messaging.replies.Replied;
import org.crosswalk.messaging.replies.Reply;
import org.crosswalk.messaging.replies.Replying;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.Conversation;
import org.crosswalk.templates.page.Conversation.Problem;
import org.crosswalk.templates.page.InboxPage;
import org.crosswalk.templates.page.LetterPage;
import org.crosswalk.templates.page.MessagePage;
import org.crosswalk.templates.page.Translated;

/** The in-app inbox of students and staff. */
@Hidden
@Controller("/inbox")
@Produces(MediaType.TEXT_HTML)
class InboxController {
    private static final int NEWEST = 200;
    private static final int LONGEST_KEY = 191;

    private final Deliveries deliveries;
    private final Messages messages;
    private final GroupNames groups;
    private final Conversations conversations;
    private final Replying replying;
    private final Downloads downloads;
    private final Translations translations;
    private final People people;
    private final MailSettings mail;
    private final Clock clock;

    InboxController(
            Deliveries deliveries,
            Messages messages,
            GroupNames groups,
            Conversations conversations,
            Replying replying,
            Downloads downloads,
            Translations translations,
            People people,
            MailSettings mail,
            Clock clock) {
        this.mail = mail;
        this.translations = translations;
        this.people = people;
        this.downloads = downloads;
        this.deliveries = deliveries;
        this.messages = messages;
        this.groups = groups;
        this.conversations = conversations;
        this.replying = replying;
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

    @Get("/{letter}{?answered}")
    @Needs(Act.BE_HERE)
    Optional<View> letter(SignedIn who, Frame frame, String letter, @Nullable @QueryValue String answered) {
        return lying(who, letter).map(one -> {
            deliveries.markRead(who.person(), letter, clock.instant());
            return page(who, frame, one, conversations.of(who, one.lying(), one.message(), answered != null, null, ""));
        });
    }

    @Get("/{letter}/files/{file}")
    @Produces(MediaType.ALL)
    @Needs(Act.BE_HERE)
    HttpResponse<?> file(SignedIn who, String letter, int file) {
        return lying(who, letter)
                .filter(InboxController::isAMessage)
                .<HttpResponse<?>>map(one -> downloads.file(one.message().draft(), file))
                .orElseGet(HttpResponse::notFound);
    }

    /** What a principal finds in the inbox only says that there is a copy, and a notice tells of itself. */
    private static boolean isAMessage(Lying one) {
        Parcel.Part part = one.lying().part();
        return part == Parcel.Part.MEMBER || part == Parcel.Part.GUARDIAN;
    }

    /** A student answers here; it goes to all staff of the group. */
    @Post("/{letter}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.BE_HERE)
    HttpResponse<?> answer(SignedIn who, Frame frame, String letter, @Body Map<String, String> form) {
        return lying(who, letter)
                .filter(one -> conversations.canAnswer(who, one.lying(), one.message()))
                .<HttpResponse<?>>map(one -> answer(who, frame, one, form))
                .orElseGet(HttpResponse::notFound);
    }

    private LetterPage.Readers readers(Message message) {
        return new LetterPage.Readers(
                Circulation.of(message.draft().audience()),
                message.verdict().copied().stream()
                        .map(PersonId::new)
                        .flatMap(principal -> people.find(principal).stream())
                        .map(Person::name)
                        .toList(),
                mail.district());
    }

    private @Nullable Translated translated(SignedIn reader, Message message) {
        return people.find(reader.person())
                .flatMap(person -> translations.of(message.id(), person.language()))
                .map(made -> new Translated(made.language(), made.subject(), made.text(), made.mark()))
                .orElse(null);
    }

    private record Lying(InboxLetter lying, Message message) {}

    private Optional<Lying> lying(SignedIn who, String letter) {
        return deliveries.inbox(who.person(), Integer.MAX_VALUE).stream()
                .filter(one -> one.letter().id().equals(letter))
                .findFirst()
                .flatMap(one -> messages.find(one.letter().message()).map(message -> new Lying(one, message)));
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Lying one, Map<String, String> form) {
        String text = Objects.requireNonNullElse(form.get("text"), "");
        String once = Objects.requireNonNullElse(form.get("once"), "");
        if (once.isBlank() || once.length() > LONGEST_KEY) {
            return HttpResponse.badRequest();
        }
        Replying.Written written = new Replying.Written(
                one.message(), who.person(), Reply.As.STUDENT, Reply.Way.APP, text, "", List.of(), once, null);
        return switch (replying.take(written, clock.instant())) {
            case Replied.Kept _ ->
                HttpResponse.seeOther(
                        URI.create("/inbox/" + one.lying().letter().id() + "?answered=yes"));
            case Replied.Empty _ -> again(who, frame, one, Problem.EMPTY, text);
            case Replied.TooLong _ -> again(who, frame, one, Problem.TOO_LONG, text);
        };
    }

    private HttpResponse<?> again(SignedIn who, Frame frame, Lying one, Problem problem, String text) {
        return HttpResponse.unprocessableEntity()
                .body(page(who, frame, one, conversations.of(who, one.lying(), one.message(), false, problem, text)));
    }

    private LetterPage page(SignedIn reader, Frame frame, Lying one, @Nullable Conversation conversation) {
        InboxLetter lying = one.lying();
        return new LetterPage(
                frame,
                lying.letter().subject(),
                isAMessage(one) ? one.message().draft().text() : lying.letter().text(),
                lying.letter().senderName(),
                groups.of(one.message().draft().group()),
                lying.receivedAt(),
                MessagePage.Part.valueOf(lying.part().name()),
                conversation,
                isAMessage(one)
                        ? downloads.links(
                                one.message(), "/inbox/" + lying.letter().id())
                        : List.of(),
                isAMessage(one) ? translated(reader, one.message()) : null,
                isAMessage(one) ? readers(one.message()) : null);
    }
}
