package org.crosswalk.gates.web;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.gates.apps.App;
import org.crosswalk.gates.apps.Apps;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.AskAppPage;
import org.crosswalk.templates.page.ReviewAppsPage;
import org.crosswalk.templates.page.ReviewAppsPage.Problem;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Whether what staff asked for is listed, and until when. */
@Hidden
@Controller("/apps")
@Produces(MediaType.TEXT_HTML)
class ReviewAppsController {
    private final Apps apps;
    private final People people;
    private final Clock clock;

    ReviewAppsController(Apps apps, People people, Clock clock) {
        this.apps = apps;
        this.people = people;
        this.clock = clock;
    }

    @Get("/review")
    @Needs(Act.REVIEW_APPS)
    View list(Frame frame) {
        return page(frame, null);
    }

    @Post("/{app}/review")
    @Needs(Act.REVIEW_APPS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(SignedIn who, Frame frame, String app, @Body Map<String, String> form) {
        return switch (apps.review(
                who,
                Ids.number(app),
                "approve".equals(form.get("answer")),
                form.getOrDefault("reason", ""),
                Ids.day(form.get("until")),
                LocalDate.now(clock),
                clock.instant())) {
            case DONE -> HttpResponse.seeOther(URI.create("/apps/review"));
            case OWN_REQUEST -> HttpResponse.unprocessableEntity().body(page(frame, Problem.OWN_REQUEST));
            case SAY_MORE -> HttpResponse.unprocessableEntity().body(page(frame, Problem.SAY_MORE));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    /** What waits first, then what is listed by the day on which that ends. */
    private ReviewAppsPage page(Frame frame, @Nullable Problem problem) {
        LocalDate day = LocalDate.now(clock);
        return new ReviewAppsPage(
                frame,
                problem,
                day.plusYears(1),
                apps.all().stream()
                        .sorted(Comparator.comparing((App app) -> app.state(day))
                                .thenComparing(app ->
                                        app.newest().map(App.Review::until).orElse(LocalDate.MAX)))
                        .map(app -> line(app, day))
                        .toList());
    }

    private ReviewAppsPage.Line line(App app, LocalDate day) {
        return new ReviewAppsPage.Line(
                app.id(),
                app.name(),
                app.site(),
                app.purpose(),
                app.privacyPolicy(),
                people.find(app.askedBy())
                        .map(Person::name)
                        .orElse(app.askedBy().value()),
                app.askedAt(),
                AskAppPage.State.valueOf(app.state(day).name()),
                app.newest().map(App.Review::until).orElse(null));
    }
}
