package org.crosswalk.messaging.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.files.FileSettings;
import org.crosswalk.messaging.Departure;
import org.crosswalk.messaging.Departures;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.messaging.web.MessageAnswer.DeliveryAnswer;
import org.crosswalk.messaging.web.MessageAnswer.ReasonAnswer;
import org.crosswalk.messaging.web.MessageAnswer.Refusal;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Outcome;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.web.Problem;

/** Words the API's answers. */
@Singleton
class MessageAnswers {
    private final Deliveries deliveries;
    private final Departures departures;
    private final FileSettings files;
    private final ReasonWords reasons = ReasonWords.in(Locale.ENGLISH);
    private final Words words = Words.in(Locale.ENGLISH);

    MessageAnswers(Deliveries deliveries, Departures departures, FileSettings files) {
        this.files = files;
        this.deliveries = deliveries;
        this.departures = departures;
    }

    HttpResponse<?> decided(Message message, HttpStatus status, URI place) {
        return message.verdict().outcome() == Outcome.REFUSE
                ? refused(message)
                : HttpResponse.status(status)
                        .headers(headers -> headers.location(place))
                        .body(status(message));
    }

    MessageAnswer status(Message message) {
        Optional<Departure> departure = departures.of(message.id());
        return new MessageAnswer(
                message.id().value(),
                message.draft().group().value(),
                message.draft().subject(),
                message.at(),
                departure
                        .flatMap(MessageAnswers::outcome)
                        .orElseGet(() -> outcome(message.verdict().outcome())),
                departure.filter(Departure::isWaiting).map(Departure::leavesAt).orElse(null),
                message.verdict().edition(),
                message.verdict().copied(),
                message.verdict().words().stream().map(this::reason).toList(),
                deliveries.of(message.id()).stream()
                        .map(MessageAnswers::delivery)
                        .toList());
    }

    /** Nothing where the decision says it as well. */
    private static Optional<String> outcome(Departure departure) {
        return departure
                .end()
                .map(end -> switch (end.how()) {
                    case LEFT, HELD -> Optional.<String>empty();
                    case STOPPED -> Optional.of("stopped");
                    case CANCELLED -> Optional.of("cancelled");
                })
                .orElse(Optional.of("waiting"));
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case SEND, WARN -> "sent";
            case HOLD -> "held";
            case REFUSE -> "refused";
        };
    }

    private ReasonAnswer reason(Verdict.Word word) {
        return new ReasonAnswer(reasons.of(word), word.clause(), word.document(), word.section(), word.quote());
    }

    private static DeliveryAnswer delivery(DeliveryStatus status) {
        return new DeliveryAnswer(
                status.parcel().recipient().value(),
                lower(status.parcel().channel()),
                lower(status.state()),
                status.attempts(),
                status.detail());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private HttpResponse<?> refused(Message message) {
        List<ReasonAnswer> decisive =
                message.verdict().decisive().stream().map(this::reason).toList();
        String detail = decisive.stream().map(ReasonAnswer::words).collect(Collectors.joining(" "));
        return problem(new Refusal(
                "about:blank",
                words.of("api.refused"),
                HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
                detail,
                message.id().value(),
                decisive,
                message.verdict().instead().stream().map(MessageAnswers::way).toList()));
    }

    private static String way(LawfulWay way) {
        return lower(way);
    }

    HttpResponse<?> faulty(Collection<Draft.Fault> faults) {
        String detail = faults.stream()
                .map(fault -> words.of("compose.problem." + fault))
                .collect(Collectors.joining(" "));
        return problem(422, "api.faulty", detail);
    }

    HttpResponse<?> filesRefused(List<ComposePage.Refused> refused) {
        String detail = refused.stream()
                .map(file -> words.of("compose.file." + file.why(), file.name(), words.size(files.mostBytes())))
                .collect(Collectors.joining(" "));
        return problem(422, "api.faulty", detail);
    }

    HttpResponse<?> badKey(int longest) {
        return problem(400, "api.badKey", words.of("api.badKey.detail", longest));
    }

    HttpResponse<?> keyTaken() {
        return problem(422, "api.keyTaken", words.of("api.keyTaken.detail"));
    }

    HttpResponse<?> notYourGroup() {
        return problem(403, "api.notYourGroup", words.of("api.notYourGroup.detail"));
    }

    HttpResponse<?> noSuchMessage() {
        return problem(404, "error.404.title", words.of("error.404.explanation"));
    }

    private HttpResponse<?> problem(int status, String title, String detail) {
        return HttpResponse.status(HttpStatus.valueOf(status))
                .contentType(Problem.MEDIA_TYPE)
                .body(new Problem("about:blank", words.of(title), status, detail));
    }

    private static HttpResponse<?> problem(Refusal refusal) {
        return HttpResponse.unprocessableEntity()
                .contentType(Problem.MEDIA_TYPE)
                .body(refusal);
    }
}
