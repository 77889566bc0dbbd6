package org.crosswalk.optout.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Optional;
import org.crosswalk.access.Open;
import org.crosswalk.optout.OptOut.How;
import org.crosswalk.optout.OptingOut;
import org.crosswalk.optout.Wish;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.UnsubscribePage;
import org.crosswalk.web.SecretPath;

/**
 * The page behind the link in each mail. It works without signing in, and looking at it changes nothing: mail scanners
 * follow links. A mail program's own button posts here without having seen the page (RFC 8058).
 */
@Hidden
@Open
@SecretPath
@Controller("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
class UnsubscribeController {
    private final OptingOut optingOut;
    private final People people;
    private final Clock clock;

    UnsubscribeController(OptingOut optingOut, People people, Clock clock) {
        this.optingOut = optingOut;
        this.people = people;
        this.clock = clock;
    }

    @Get
    Optional<View> look(Frame frame, String token) {
        return optingOut.standing(token).map(standing -> page(frame, token, standing, false));
    }

    /** The body says {@code List-Unsubscribe=One-Click} and nothing we need: the address alone says whose channel it is. */
    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    Optional<View> oneClick(Frame frame, String token) {
        return done(frame, token, Wish.END, How.ONE_CLICK);
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Optional<View> end(Frame frame, String token) {
        return done(frame, token, Wish.END, How.PAGE);
    }

    @Post("/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Optional<View> resume(Frame frame, String token) {
        return done(frame, token, Wish.RESUME, How.PAGE);
    }

    private Optional<View> done(Frame frame, String token, Wish wish, How how) {
        return optingOut.byLink(token, wish, how, clock.instant()).map(standing -> page(frame, token, standing, true));
    }

    private UnsubscribePage page(Frame frame, String token, OptingOut.Standing standing, boolean justDone) {
        String language = people.find(standing.person()).map(Person::language).orElse("en");
        return new UnsubscribePage(frame.in(Words.of(language, clock.getZone())), token, standing.ended(), justDone);
    }
}
