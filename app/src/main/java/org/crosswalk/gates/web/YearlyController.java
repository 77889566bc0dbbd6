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
import java.time.ZonedDateTime;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.yearly.YearlyReviews;
import org.crosswalk.gates.yearly.YearlyReviews.Standing;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.YearlyPage;

/** What is looked into once a year, and that it was. */
@Hidden
@Controller("/yearly")
@Produces(MediaType.TEXT_HTML)
class YearlyController {
    private final YearlyReviews reviews;
    private final People people;
    private final Clock clock;

    YearlyController(YearlyReviews reviews, People people, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.REVIEW_YEARLY)
    View list(Frame frame) {
        return page(frame, false);
    }

    @Post("/{review}")
    @Needs(Act.REVIEW_YEARLY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(SignedIn who, Frame frame, String review, @Body Map<String, String> form) {
        return reviews.review(who, review, form.getOrDefault("found", ""), ZonedDateTime.now(clock))
                ? HttpResponse.seeOther(URI.create("/yearly"))
                : HttpResponse.unprocessableEntity().body(page(frame, true));
    }

    private YearlyPage page(Frame frame, boolean unfit) {
        LocalDate day = LocalDate.now(clock);
        return new YearlyPage(
                frame,
                unfit,
                reviews.all(day, clock.getZone()).stream()
                        .map(standing -> item(standing, day))
                        .toList());
    }

    private YearlyPage.Item item(Standing standing, LocalDate day) {
        return new YearlyPage.Item(
                standing.review().id(),
                standing.review().what(),
                standing.review().citation().clause(),
                standing.due().orElse(null),
                standing.isDue(day),
                standing.done().stream()
                        .map(done -> new YearlyPage.Done(done.found(), name(done.by()), done.at()))
                        .toList());
    }

    private String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }
}
