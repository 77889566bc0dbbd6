package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Clock;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Open;
import org.crosswalk.access.Secret;
import org.crosswalk.access.Sessions;
import org.crosswalk.access.SignIn;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.FormTokens;
import org.jspecify.annotations.Nullable;

/** Coming in and going out. */
@Controller
@Produces(MediaType.TEXT_HTML)
class SignInController {
    /** What the sign-in form posts. */
    @Serdeable
    record Form(@Nullable String username, @Nullable String password) {}

    /** What the form for a new password posts. */
    @Serdeable
    record Renewal(
            @Nullable String username,
            @Nullable String password,
            @Nullable String fresh) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInAnswers answers;
    private final HttpClientAddressResolver addresses;
    private final Clock clock;

    SignInController(
            SignIn signIn, Sessions sessions, SignInAnswers answers, HttpClientAddressResolver addresses, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.answers = answers;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Get("/")
    @Needs(Act.BE_HERE)
    HttpResponse<?> begin(SignedIn who) {
        return HttpResponse.seeOther(
                URI.create(Ways.usual().of(who, "/").getFirst().href()));
    }

    @Get("/sign-in")
    @Open
    View page(Frame frame, @Nullable @QueryValue String idle) {
        return answers.page(frame, idle != null);
    }

    @Post("/sign-in")
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, Frame frame, @Body Form form) {
        String username = text(form.username());
        SignIn.Answer answer =
                signIn.with(username, text(form.password()), addresses.resolve(request), clock.instant());
        return answers.to(answer, frame, username);
    }

    @Post("/new-password")
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(HttpRequest<?> request, Frame frame, @Body Renewal form) {
        String username = text(form.username());
        SignIn.Answer answer = signIn.withNewPassword(
                username, text(form.password()), text(form.fresh()), addresses.resolve(request), clock.instant());
        return answers.to(answer, frame, username);
    }

    @Post("/sign-out")
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(@CookieValue(FormTokens.SESSION) String session) {
        sessions.end(new Secret(session), clock.instant());
        return answers.goodbye();
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
