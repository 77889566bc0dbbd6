package org.crosswalk.contacts.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Open;
import org.crosswalk.contacts.Codes;
import org.crosswalk.contacts.Codes.Answer;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.AddressPage;
import org.crosswalk.templates.page.AddressPage.Problem;
import org.crosswalk.templates.page.AddressPage.Step;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Where a letter's link leads: a guardian, who has no account, adds an address. It tells of nobody but the guardian. */
@Open
@Hidden
@Controller("/address/{token}")
@Produces(MediaType.TEXT_HTML)
class AddressController {
    private final Codes codes;
    private final Clock clock;

    AddressController(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> begin(Frame frame, String token) {
        return HttpResponse.ok(page(frame, token, Step.ASK, null, ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(Frame frame, String token, @Body Map<String, String> form) {
        String typed = form.getOrDefault("address", "").strip();
        return answer(codes.ask(token, typed, ZonedDateTime.now(clock)), Step.ASK, frame, token, typed);
    }

    @Post("/codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Frame frame, String token, @Body Map<String, String> form) {
        String typed = form.getOrDefault("address", "").strip();
        Answer answer = codes.enter(
                token, form.getOrDefault("known", ""), form.getOrDefault("fresh", ""), ZonedDateTime.now(clock));
        return answer(answer, Step.ENTER, frame, token, typed);
    }

    private HttpResponse<?> answer(Answer answer, Step asked, Frame frame, String token, String typed) {
        return switch (answer) {
            case CODES_SENT -> HttpResponse.ok(page(frame, token, Step.ENTER, null, typed));
            case VERIFIED -> HttpResponse.ok(page(frame, token, Step.DONE, null, typed));
            case WRONG -> mend(page(frame, token, asked, Problem.WRONG, typed));
            case NO_CODE -> mend(page(frame, token, Step.ASK, Problem.NO_CODE, typed));
            case NOT_AN_ADDRESS -> mend(page(frame, token, Step.ASK, Problem.NOT_AN_ADDRESS, typed));
            case NOT_THIS_ADDRESS -> mend(page(frame, token, Step.ASK, Problem.NOT_THIS_ADDRESS, typed));
            case NOT_SENT -> mend(page(frame, token, Step.ASK, Problem.NOT_SENT, typed));
            case TOO_SOON -> mend(page(frame, token, Step.ASK, Problem.TOO_SOON, typed));
            case VOID -> throw PageError.notFound();
        };
    }

    private static HttpResponse<?> mend(AddressPage page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private AddressPage page(Frame frame, String token, Step step, @Nullable Problem problem, String typed) {
        Optional<Person> holder = codes.holder(token, ZonedDateTime.now(clock));
        return holder.map(guardian -> new AddressPage(
                        frame.in(Words.of(guardian.language(), clock.getZone())),
                        token,
                        guardian.name(),
                        step,
                        problem,
                        typed))
                .orElseThrow(PageError::notFound);
    }
}
