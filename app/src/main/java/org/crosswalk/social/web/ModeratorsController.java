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
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.accounts.Moderators;
import org.crosswalk.social.accounts.Moderators.Changing;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.templates.Frame;

/** Adds to those who moderate an account, and removes from them, on the account's page. */
@Hidden
@Controller("/accounts/{account}/moderators")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ModeratorsController {
    private final Moderators moderators;
    private final AccountPages pages;
    private final Clock clock;

    ModeratorsController(Moderators moderators, AccountPages pages, Clock clock) {
        this.moderators = moderators;
        this.pages = pages;
        this.clock = clock;
    }

    @Post
    @Needs(Act.APPROVE_ACCOUNT)
    HttpResponse<?> add(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return answer(
                who,
                frame,
                standing,
                moderators.add(who, standing, AccountForm.person(form, "person"), clock.instant()));
    }

    @Post("/removal")
    @Needs(Act.APPROVE_ACCOUNT)
    HttpResponse<?> remove(SignedIn who, Frame frame, String account, @Body Map<String, String> form) {
        Standing standing = pages.standing(who, account);
        return answer(
                who,
                frame,
                standing,
                moderators.remove(who, standing, AccountForm.person(form, "person"), clock.instant()));
    }

    private HttpResponse<?> answer(SignedIn who, Frame frame, Standing standing, Changing changing) {
        return changing == Changing.DONE
                ? HttpResponse.seeOther(URI.create("/accounts/" + standing.id()))
                : HttpResponse.unprocessableEntity().body(pages.account(who, frame, standing, null, changing.name()));
    }
}
