package org.crosswalk.social.web;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Open;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.accounts.Opening;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Register.Asking;
import org.crosswalk.social.accounts.Register.Stepping;
import org.crosswalk.social.accounts.SealedCredentials;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.accounts.Step;
import org.crosswalk.social.accounts.TwoPersonOpening;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.AskAccountPage;
import org.crosswalk.web.PageError;

/** The register of official accounts. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AccountsController {
    private final Register register;
    private final SealedCredentials credentials;
    private final TwoPersonOpening openings;
    private final AccountPages pages;
    private final AskAccountPages asking;
    private final Clock clock;

    AccountsController(
            Register register,
            SealedCredentials credentials,
            TwoPersonOpening openings,
            AccountPages pages,
            AskAccountPages asking,
            Clock clock) {
        this.register = register;
        this.credentials = credentials;
        this.openings = openings;
        this.pages = pages;
        this.asking = asking;
        this.clock = clock;
    }

    @Get("/official-accounts")
    @Open
    View official(Frame frame) {
        return pages.official(frame);
    }

    @Get("/accounts")
    @Needs(Act.ASK_ACCOUNT)
    View list(SignedIn who, Frame frame) {
        return pages.list(who, frame);
    }

    @Get("/accounts/new")
    @Needs(Act.ASK_ACCOUNT)
    View form(SignedIn who, Frame frame) {
        return asking.empty(who, frame);
    }

    @Post("/accounts")
    @Needs(Act.ASK_ACCOUNT)
    HttpResponse<?> ask(SignedIn who, Frame frame, @Body Map<String, String> form) {
        var shown = AccountForm.shown(form);
        return switch (register.ask(who, AccountForm.wish(shown), clock.instant())) {
            case Asking.Asked(AccountId account) -> HttpResponse.seeOther(URI.create("/accounts/" + account));
            case Asking.Faulty(var faults) ->
                again(who, frame, shown, faults.stream().map(Enum::name).toList());
            case Asking.Held(Standing by) ->
                HttpResponse.unprocessableEntity().body(asking.held(who, frame, shown, by.account()));
            case Asking.NotTheirSchool _ -> again(who, frame, shown, List.of("NOT_THEIR_SCHOOL"));
        };
    }

    private HttpResponse<?> again(SignedIn who, Frame frame, AskAccountPage.Form shown, List<String> problems) {
        return HttpResponse.unprocessableEntity().body(asking.again(who, frame, shown, problems));
    }

    @Get("/accounts/{account}")
    @Needs(Act.ASK_ACCOUNT)
    View account(SignedIn who, Frame frame, String account) {
        return pages.account(who, frame, pages.standing(who, account), null, null);
    }

    @Post("/accounts/{account}/approve")
    @Needs(Act.APPROVE_ACCOUNT)
    HttpResponse<?> approve(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return answer(
                who,
                frame,
                standing,
                register.approve(
                        who, standing, form.containsKey("comments"), AccountForm.field(form, "note"), clock.instant()));
    }

    @Post("/accounts/{account}/return")
    @Needs(Act.APPROVE_ACCOUNT)
    HttpResponse<?> sendBack(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return answer(
                who,
                frame,
                standing,
                register.sendBack(who, standing, AccountForm.field(form, "note"), clock.instant()));
    }

    @Post("/accounts/{account}/steps")
    @Needs(Act.KEEP_ACCOUNTS)
    HttpResponse<?> change(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return kind(AccountForm.field(form, "step"))
                .<HttpResponse<?>>map(kind -> answer(
                        who,
                        frame,
                        standing,
                        register.change(who, standing, kind, AccountForm.field(form, "note"), clock.instant())))
                .orElseGet(HttpResponse::badRequest);
    }

    private static Optional<Step.Kind> kind(String name) {
        for (Step.Kind kind : Step.Kind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Standing standing, Stepping stepping) {
        return switch (stepping) {
            case Stepping.Done _ -> back(standing);
            case Stepping.OwnWish _ -> problem(who, frame, standing, "OWN_WISH");
            case Stepping.NotTheirs _ -> problem(who, frame, standing, "NOT_THEIRS");
            case Stepping.NotNow _ -> problem(who, frame, standing, "NOT_NOW");
            case Stepping.NoteMissing _ -> problem(who, frame, standing, "NOTE_MISSING");
        };
    }

    @Post("/accounts/{account}/secret")
    @Needs(Act.ASK_ACCOUNT)
    HttpResponse<?> seal(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        String secret = AccountForm.field(form, "secret");
        if (secret.isEmpty() || secret.length() > SealedCredentials.LONGEST) {
            return problem(who, frame, standing, "SECRET_MISSING");
        }
        return credentials.seal(who, standing, new Secret(secret), clock.instant())
                ? back(standing)
                : problem(who, frame, standing, "NOT_THEIRS");
    }

    @Post("/accounts/{account}/openings")
    @Needs(Act.KEEP_ACCOUNTS)
    HttpResponse<?> askOpening(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return answer(
                who, frame, standing, openings.ask(who, standing, AccountForm.field(form, "purpose"), clock.instant()));
    }

    @Post("/accounts/{account}/openings/{opening}")
    @Needs(Act.KEEP_ACCOUNTS)
    HttpResponse<?> turn(SignedIn who, Frame frame, String account, String opening, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        Opening asked = openings.find(opening)
                .filter(found -> found.account().equals(standing.id()))
                .orElseThrow(PageError::notFound);
        boolean see = AccountForm.field(form, "turn").equals("SEE");
        return answer(
                who,
                frame,
                standing,
                see
                        ? openings.see(who, standing, asked, clock.instant())
                        : openings.agree(who, standing, asked, clock.instant()));
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Standing standing, TwoPersonOpening.Answer answer) {
        return switch (answer) {
            case TwoPersonOpening.Answer.Done _ -> back(standing);
            case TwoPersonOpening.Answer.Seen(Secret secret) ->
                HttpResponse.ok(pages.account(who, frame, standing, secret.value(), null));
            case TwoPersonOpening.Answer.NotTheirs _ -> problem(who, frame, standing, "NOT_THEIRS");
            case TwoPersonOpening.Answer.PurposeMissing _ -> problem(who, frame, standing, "PURPOSE_MISSING");
            case TwoPersonOpening.Answer.SamePerson _ -> problem(who, frame, standing, "SAME_PERSON");
            case TwoPersonOpening.Answer.NotNow _ -> problem(who, frame, standing, "NOT_NOW");
        };
    }

    private static HttpResponse<?> back(Standing standing) {
        return HttpResponse.seeOther(URI.create("/accounts/" + standing.id()));
    }

    private HttpResponse<?> problem(SignedIn who, Frame frame, Standing standing, String problem) {
        return HttpResponse.unprocessableEntity().body(pages.account(who, frame, standing, null, problem));
    }
}
