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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Open;
import org.crosswalk.access.SignedIn;
import org.crosswalk.gates.apps.App;
import org.crosswalk.gates.apps.Apps;
import org.crosswalk.gates.apps.Wish;
import org.crosswalk.roster.Groups;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.AppsPage;
import org.crosswalk.templates.page.AskAppPage;
import org.crosswalk.templates.page.AskAppPage.Asked;
import org.crosswalk.templates.page.AskAppPage.Fault;
import org.jspecify.annotations.Nullable;

/** The register for everybody, and where staff ask for what it does not list. */
@Hidden
@Controller("/apps")
@Produces(MediaType.TEXT_HTML)
class AppsController {
    private final Apps apps;
    private final Groups groups;
    private final Clock clock;

    AppsController(Apps apps, Groups groups, Clock clock) {
        this.apps = apps;
        this.groups = groups;
        this.clock = clock;
    }

    @Get
    @Open
    View list(@Nullable SignedIn who, Frame frame) {
        return new AppsPage(
                frame,
                apps.listed(LocalDate.now(clock)).stream()
                        .map(app -> new AppsPage.Line(
                                app.name(),
                                app.site(),
                                app.purpose(),
                                app.privacyPolicy(),
                                app.newest().map(App.Review::until).orElse(null)))
                        .toList(),
                who != null && DutyTable.mayAnywhere(who, Act.ASK_APP),
                who != null && DutyTable.mayAnywhere(who, Act.REVIEW_APPS));
    }

    @Get("/ask")
    @Needs(Act.ASK_APP)
    View form(SignedIn who, Frame frame) {
        return page(who, frame, Set.of(), Asked.nothing(), false);
    }

    @Post("/ask")
    @Needs(Act.ASK_APP)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(SignedIn who, Frame frame, @Body Map<String, String> form) {
        Asked typed = new Asked(
                form.getOrDefault("name", ""),
                form.getOrDefault("site", ""),
                form.getOrDefault("purpose", ""),
                form.getOrDefault("privacy", ""));
        Set<Wish.Fault> faults = apps.ask(
                who, new Wish(typed.name(), typed.site(), typed.purpose(), typed.privacyPolicy()), clock.instant());
        return faults.isEmpty()
                ? HttpResponse.ok(page(who, frame, Set.of(), Asked.nothing(), true))
                : HttpResponse.unprocessableEntity().body(page(who, frame, shown(faults), typed, false));
    }

    private static Set<Fault> shown(Set<Wish.Fault> faults) {
        return faults.stream().map(fault -> Fault.valueOf(fault.name())).collect(Collectors.toSet());
    }

    private AskAppPage page(SignedIn who, Frame frame, Set<Fault> faults, Asked asked, boolean done) {
        LocalDate day = LocalDate.now(clock);
        return new AskAppPage(
                frame,
                faults,
                asked,
                done,
                apps.askedBy(who.person()).stream().map(app -> line(app, day)).toList(),
                groups(who, day));
    }

    private List<AskAppPage.Group> groups(SignedIn who, LocalDate day) {
        return groups.ledBy(who.person(), day).stream()
                .map(group -> new AskAppPage.Group("/groups/" + group.id(), group.title()))
                .toList();
    }

    private static AskAppPage.Line line(App app, LocalDate day) {
        return new AskAppPage.Line(
                app.id(),
                app.name(),
                app.site(),
                app.privacyPolicy(),
                AskAppPage.State.valueOf(app.state(day).name()),
                app.newest().map(App.Review::reason).orElse(""),
                app.newest().map(App.Review::until).orElse(null));
    }
}
