package org.crosswalk.records.leavers.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.leavers.LeaverCopies;
import org.crosswalk.records.leavers.LeaverCopy;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.MyCopyPage;
import org.crosswalk.web.PageError;

/** Where staff who are about to leave ask for a copy of their own data. */
@Hidden
@Controller("/my-copy")
@Produces(MediaType.TEXT_HTML)
class MyCopyController {
    private final LeaverCopies copies;
    private final Clock clock;

    MyCopyController(LeaverCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View mine(SignedIn who, Frame frame) {
        if (!copies.isStaff(who)) {
            throw PageError.notFound();
        }
        return page(who, frame, false);
    }

    @Post
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(SignedIn who, Frame frame, @Body Map<String, String> form) {
        return switch (copies.ask(who, form.getOrDefault("what", ""), clock.instant())) {
            case DONE -> HttpResponse.seeOther(URI.create("/my-copy"));
            case SAY_MORE -> HttpResponse.unprocessableEntity().body(page(who, frame, true));
            case NOT_THERE, OWN, SAID_BEFORE -> throw PageError.notFound();
        };
    }

    private MyCopyPage page(SignedIn who, Frame frame, boolean unfit) {
        return new MyCopyPage(
                frame,
                unfit,
                copies.of(who).stream().map(MyCopyController::line).toList());
    }

    private static MyCopyPage.Line line(LeaverCopy copy) {
        return new MyCopyPage.Line(
                copy.what(),
                copy.at(),
                copy.answer()
                        .map(answer -> answer.granted() ? "GRANTED" : "REFUSED")
                        .orElse("WAITS"),
                copy.answer().map(LeaverCopy.Answer::why).orElse(""));
    }
}
