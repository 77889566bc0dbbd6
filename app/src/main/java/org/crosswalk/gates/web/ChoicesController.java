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
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.gates.leave.Choices;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ChoicesPage;
import org.crosswalk.web.PageError;

/** Where one joins a group of one's own choice, or leaves it. */
@Hidden
@Controller("/choices")
@Produces(MediaType.TEXT_HTML)
class ChoicesController {
    private final Choices choices;
    private final Clock clock;

    ChoicesController(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View list(SignedIn who, Frame frame) {
        return new ChoicesPage(
                frame,
                choices.of(who.person(), LocalDate.now(clock)).stream()
                        .map(choice -> new ChoicesPage.Line(
                                choice.group().id().value(), choice.group().title(), choice.joined()))
                        .toList());
    }

    @Post
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(SignedIn who, @Body Map<String, String> form) {
        String group = form.getOrDefault("of", "");
        boolean done = !group.isBlank()
                && choices.choose(
                        who, new GroupId(group), "yes".equals(form.get("join")), LocalDate.now(clock), clock.instant());
        if (!done) {
            throw PageError.notFound();
        }
        return HttpResponse.seeOther(URI.create("/choices"));
    }
}
