package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Copies;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Sending;
import org.crosswalk.roster.Groups;

/** Messages for other programs: the same decision and the same refusals as on the pages. */
@Controller("/api/v1/messages")
@Tag(name = "Messages")
class MessageApi {
    private static final int LONGEST_KEY = 180;

    private final Correspondence correspondence;
    private final Copies copies;
    private final Groups groups;
    private final MessageAnswers answers;
    private final Clock clock;

    MessageApi(Correspondence correspondence, Copies copies, Groups groups, MessageAnswers answers, Clock clock) {
        this.correspondence = correspondence;
        this.copies = copies;
        this.groups = groups;
        this.answers = answers;
        this.clock = clock;
    }

    @Post
    @Needs(Act.COMPOSE)
    @Operation(
            summary = "Propose a message",
            description = "Decides by the district's policy pack, archives, and puts into the outbox what may leave. "
                    + "With an Idempotency-Key, asking again does nothing more.")
    @ApiResponse(responseCode = "201", description = "Sent, or held for a reviewer")
    @ApiResponse(responseCode = "403", description = "Not one of your groups")
    @ApiResponse(responseCode = "422", description = "Refused by the policy, with the clause; or something to mend")
    HttpResponse<?> propose(
            SignedIn who,
            @Body @Valid MessageRequest request,
            @Nullable @Header("Idempotency-Key") String idempotencyKey) {
        Optional<HttpResponse<?>> notTheirs = groups.find(new GroupId(request.group()))
                .filter(group -> DutyTable.may(who, Act.COMPOSE, new Place(group.school(), group.id())))
                .map(_ -> Optional.<HttpResponse<?>>empty())
                .orElseGet(() -> Optional.of(answers.notYourGroup()));
        return notTheirs.orElseGet(() -> keyed(who, request, idempotencyKey));
    }

    private HttpResponse<?> keyed(SignedIn who, MessageRequest request, @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return answers.badKey(LONGEST_KEY);
        }
        String once = "api:" + (key == null ? UUID.randomUUID().toString() : key);
        return answer(correspondence.send(who.person(), request.draft(), once, ZonedDateTime.now(clock)));
    }

    private HttpResponse<?> answer(Sending sending) {
        return switch (sending) {
            case Sending.Decided(var message) -> answers.decided(message, HttpStatus.CREATED, place(message.id()));
            case Sending.AskedBefore(var message) -> answers.decided(message, HttpStatus.OK, place(message.id()));
            case Sending.KeyTaken _ -> answers.keyTaken();
            case Sending.Faulty(var faults) -> answers.faulty(faults);
            case Sending.NoSuchGroup _ -> answers.notYourGroup();
        };
    }

    private static URI place(MessageId id) {
        return URI.create("/api/v1/messages/" + id);
    }

    @Get(uri = "/{message}", produces = MediaType.APPLICATION_JSON)
    @Needs(value = Act.READ_MESSAGE, message = "message")
    @Operation(summary = "See what became of a message")
    @ApiResponse(responseCode = "200", description = "The decision and each recipient's state")
    @ApiResponse(responseCode = "404", description = "No such message")
    HttpResponse<?> message(SignedIn who, String message) {
        return copies.read(who, new MessageId(message), clock.instant())
                .<HttpResponse<?>>map(found -> HttpResponse.ok(answers.status(found)))
                .orElseGet(answers::noSuchMessage);
    }
}
