package org.crosswalk.access.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.crosswalk.access.DemoAccounts;
import org.crosswalk.access.SignIn.Answer;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.NewPasswordPage;
import org.crosswalk.templates.page.SignInPage;
import org.crosswalk.templates.page.SignInPage.DemoPerson;
import org.crosswalk.templates.page.SignInPage.Failure;
import org.crosswalk.web.FormTokens;
import org.crosswalk.web.WebSettings;
import org.jspecify.annotations.Nullable;

/** How each outcome of signing in is shown. */
@Singleton
class SignInAnswers {
    private final WebSettings settings;
    private final @Nullable DemoAccounts demo;

    SignInAnswers(WebSettings settings, @Nullable DemoAccounts demo) {
        this.settings = settings;
        this.demo = demo;
    }

    SignInPage page(Frame frame, boolean wasIdle) {
        return page(frame, wasIdle ? Failure.IDLE : null, "");
    }

    HttpResponse<?> to(Answer answer, Frame frame, String username) {
        return switch (answer) {
            case Answer.Welcome welcome ->
                HttpResponse.seeOther(URI.create("/"))
                        .cookie(settings.cookie(
                                FormTokens.SESSION, welcome.session().value()));
            case Answer.Wrong wrong -> HttpResponse.unprocessableEntity().body(page(frame, Failure.WRONG, username));
            case Answer.Suspended _ ->
                HttpResponse.unprocessableEntity().body(page(frame, Failure.SUSPENDED, username));
            case Answer.TooSoon soon ->
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", Long.toString(soon.remaining().toSeconds() + 1))
                        .body(page(frame, Failure.TOO_MANY, username));
            case Answer.PasswordTooOld old ->
                HttpResponse.unprocessableEntity().body(new NewPasswordPage(frame, username, false));
            case Answer.NewPasswordUnfit unfit ->
                HttpResponse.unprocessableEntity().body(new NewPasswordPage(frame, username, true));
        };
    }

    HttpResponse<?> goodbye() {
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(settings.cookie(FormTokens.SESSION, "").maxAge(0));
    }

    private SignInPage page(Frame frame, @Nullable Failure failure, String username) {
        return new SignInPage(frame, failure, username, demoPeople());
    }

    private List<DemoPerson> demoPeople() {
        return demo == null
                ? List.of()
                : demo.people().stream()
                        .map(person ->
                                new DemoPerson(person.name(), person.part(), person.username(), person.password()))
                        .toList();
    }
}
