package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Approval.Answer;
import org.crosswalk.social.approval.Emergency;
import org.crosswalk.social.consent.Asking;
import org.crosswalk.social.oversight.Retracting;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checking;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.web.PageError;

/** What is done with a post, one step a route. Who may take which step the features decide. */
@Hidden
@Controller("/posts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PostStepsController {
    private final Approval approval;
    private final Emergency emergency;
    private final Writing writing;
    private final Checking checking;
    private final Asking asking;
    private final Retracting retracting;
    private final PostPages pages;
    private final PostRights rights;
    private final Clock clock;

    PostStepsController(
            Approval approval,
            Emergency emergency,
            Writing writing,
            Checking checking,
            Asking asking,
            Retracting retracting,
            PostPages pages,
            PostRights rights,
            Clock clock) {
        this.approval = approval;
        this.emergency = emergency;
        this.writing = writing;
        this.checking = checking;
        this.asking = asking;
        this.retracting = retracting;
        this.pages = pages;
        this.rights = rights;
        this.clock = clock;
    }

    @Post("/{post}/hand-in")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> handIn(SignedIn who, Frame frame, String post) {
        WrittenPost found = seen(who, post);
        return answer(who, frame, found, approval.handIn(who, found, now()));
    }

    @Post("/{post}/withdraw")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> withdraw(SignedIn who, Frame frame, String post) {
        WrittenPost found = seen(who, post);
        return writing.withdraw(who, found, clock.instant()) ? back(found) : problem(who, frame, found, "NOT_NOW");
    }

    @Post("/{post}/approve")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> approve(SignedIn who, Frame frame, String post, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        return answer(who, frame, found, approval.approve(who, found, note(form), now()));
    }

    @Post("/{post}/return")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> sendBack(SignedIn who, Frame frame, String post, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        return answer(who, frame, found, approval.sendBack(who, found, note(form), now()));
    }

    @Post("/{post}/emergency")
    @Needs(Act.POST_IN_EMERGENCY)
    HttpResponse<?> emergency(SignedIn who, Frame frame, String post, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        return answer(who, frame, found, emergency.publish(who, found, note(form), now()));
    }

    @Post("/{post}/read")
    @Needs(Act.APPROVE_POST)
    HttpResponse<?> read(SignedIn who, Frame frame, String post, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        return answer(who, frame, found, emergency.read(who, found, note(form), now()));
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, WrittenPost post, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> back(post);
            case Answer.Stopped _ -> problem(who, frame, post, "STOPPED");
            case Answer.NotTheirs _ -> problem(who, frame, post, "NOT_THEIRS");
            case Answer.NotNow _ -> problem(who, frame, post, "NOT_NOW");
            case Answer.DoesNotFit _ -> problem(who, frame, post, "DOES_NOT_FIT");
            case Answer.NoteMissing _ -> problem(who, frame, post, "NOTE_MISSING");
        };
    }

    @Post("/{post}/retract")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> retract(SignedIn who, Frame frame, String post, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        return switch (retracting.retract(who, found, note(form), clock.instant())) {
            case RETRACTED -> back(found);
            case NOT_THEIRS -> problem(who, frame, found, "NOT_THEIRS");
            case NOT_OUT -> problem(who, frame, found, "NOT_NOW");
            case REASON_MISSING -> problem(who, frame, found, "NOTE_MISSING");
        };
    }

    @Post("/{post}/questions")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> ask(SignedIn who, Frame frame, String post) {
        WrittenPost found = seen(who, post);
        if (!found.author().equals(who.person())) {
            return problem(who, frame, found, "NOT_THEIRS");
        }
        Set<PersonId> students = writing.gaps(found, now().toLocalDate()).stream()
                .map(Checked.Gap::student)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        Asking.Result result = asking.ask(
                who.person(),
                found.id(),
                found.version().number(),
                found.school(),
                students,
                checking.outlets(found.draft().accounts()),
                now());
        return result.unreached().isEmpty() ? back(found) : problem(who, frame, found, "UNREACHED");
    }

    @Post("/{post}/findings/{finding}")
    @Needs(Act.WRITE_POST)
    HttpResponse<?> appeal(SignedIn who, Frame frame, String post, String finding, @Body Map<String, String> form) {
        WrittenPost found = seen(who, post);
        int index = finding.matches("\\d{1,4}") ? Integer.parseInt(finding) : -1;
        return switch (writing.appeal(who, found, index, note(form), clock.instant())) {
            case KEPT, SAID_BEFORE -> back(found);
            case NOTE_UNFIT -> problem(who, frame, found, "NOTE_MISSING");
            case NOT_THEIRS -> problem(who, frame, found, "NOT_THEIRS");
        };
    }

    private WrittenPost seen(SignedIn who, String post) {
        return PostId.parse(post)
                .flatMap(approval::find)
                .filter(found -> rights.maySee(who, found))
                .orElseThrow(PageError::notFound);
    }

    private static String note(Map<String, String> form) {
        return AccountForm.field(form, "note");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static HttpResponse<?> back(WrittenPost post) {
        return HttpResponse.seeOther(URI.create("/posts/" + post.id()));
    }

    private HttpResponse<?> problem(SignedIn who, Frame frame, WrittenPost post, String problem) {
        return HttpResponse.unprocessableEntity()
                .body(pages.page(who, frame, approval.find(post.id()).orElse(post), problem));
    }
}
