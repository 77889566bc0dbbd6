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
import io.micronaut.http.server.multipart.MultipartBody;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
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
    private final Bringing bringing;
    private final ReadRequests requests;
    private final Clock clock;

    MessageApi(
            Correspondence correspondence,
            Copies copies,
            Groups groups,
            MessageAnswers answers,
            Bringing bringing,
            ReadRequests requests,
            Clock clock) {
        this.bringing = bringing;
        this.requests = requests;
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
                    + "With an Idempotency-Key, asking again does nothing more. With files it is multipart/form-data: "
                    + "a part message, which is this request, and a part file for each.")
    @ApiResponse(responseCode = "201", description = "Sent, or held for a reviewer")
    @ApiResponse(responseCode = "403", description = "Not one of your groups")
    @ApiResponse(responseCode = "422", description = "Refused by the policy, with the clause; or something to mend")
    HttpResponse<?> propose(
            SignedIn who,
            @Body @Valid MessageRequest request,
            @Nullable @Header("Idempotency-Key") String idempotencyKey) {
        return keyed(who, request, List.of(), idempotencyKey);
    }

    /** The same with files: a part {@code message} with the request as JSON, and a part {@code file} for each. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Needs(Act.COMPOSE)
    @Hidden
    HttpResponse<?> proposeWithFiles(
            SignedIn who, @Body MultipartBody body, @Nullable @Header("Idempotency-Key") String idempotencyKey) {
        Parts parts = Parts.of(body);
        return keyed(who, requests.read(parts.one("message")), parts.files(), idempotencyKey);
    }

    private HttpResponse<?> keyed(SignedIn who, MessageRequest request, List<Parts.File> files, @Nullable String key) {
        if (!isTheirs(who, new GroupId(request.group()))) {
            return answers.notYourGroup();
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return answers.badKey(LONGEST_KEY);
        }
        Brought brought = bringing.brought(who, files);
        if (!brought.refused().isEmpty()) {
            bringing.takeBack(who, brought);
            return answers.filesRefused(brought.refused());
        }
        String once = "api:" + (key == null ? UUID.randomUUID().toString() : key);
        Sending sending =
                correspondence.send(who.person(), request.draft(brought.files()), once, ZonedDateTime.now(clock));
        bringing.takeBack(who, brought);
        return answer(sending);
    }

    private boolean isTheirs(SignedIn who, GroupId id) {
        return groups.find(id)
                .filter(group -> DutyTable.may(who, Act.COMPOSE, new Place(group.school(), group.id())))
                .isPresent();
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
