package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.afterwards.Comments;
import org.crosswalk.social.afterwards.Comments.Hiding;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.CommentsPage.Problem;
import org.crosswalk.web.PageError;

/** What the public said, for whoever moderates the account: that may be anybody on the staff, so each sees their own accounts only. */
@Hidden
@Controller("/social/comments")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CommentsController {
    private final Comments comments;
    private final CommentPages pages;
    private final Clock clock;

    CommentsController(Comments comments, CommentPages pages, Clock clock) {
        this.comments = comments;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View list(SignedIn who, Frame frame) {
        return pages.of(frame, who.person(), null);
    }

    @Post("/{comment}/hiding")
    @Needs(Act.BE_HERE)
    HttpResponse<?> hide(SignedIn who, Frame frame, @PathVariable String comment, @Body Map<String, String> form) {
        String reason = form.getOrDefault("reason", "");
        return switch (comments.hide(who.person(), comment, cut(reason), clock.instant())) {
            case Hiding.Hidden _ -> HttpResponse.seeOther(URI.create("/social/comments#c-" + comment));
            case Hiding.NotTheirs _ -> throw PageError.notFound();
            case Hiding.Cannot _ -> HttpResponse.unprocessableEntity().body(pages.of(frame, who.person(), null));
            case Hiding.NeedsReason _ ->
                HttpResponse.unprocessableEntity().body(pages.of(frame, who.person(), new Problem(comment, "")));
            case Hiding.NotNow(String why) ->
                HttpResponse.unprocessableEntity().body(pages.of(frame, who.person(), new Problem(comment, why)));
        };
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(reason.length(), 2000));
    }
}
