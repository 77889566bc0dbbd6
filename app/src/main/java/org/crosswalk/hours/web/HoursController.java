package org.crosswalk.hours.web;

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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.hours.Hours;
import org.crosswalk.hours.HoursOnFile;
import org.crosswalk.hours.OpeningTimes;
import org.crosswalk.hours.SettingHours;
import org.crosswalk.hours.Whose;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.HoursPage;
import org.crosswalk.templates.page.HoursPage.Problem;
import org.jspecify.annotations.Nullable;

/** The hours in which messages leave: one's own, a school's, the district's. */
@Hidden
@Controller("/hours")
@Produces(MediaType.TEXT_HTML)
class HoursController {
    private final SettingHours setting;
    private final HoursOnFile onFile;
    private final OpeningTimes times;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    HoursController(
            SettingHours setting, HoursOnFile onFile, OpeningTimes times, Schools schools, People people, Clock clock) {
        this.setting = setting;
        this.onFile = onFile;
        this.times = times;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SET_HOURS)
    View hours(SignedIn who, Frame frame) {
        return page(who, frame, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SET_HOURS)
    HttpResponse<?> set(SignedIn who, Frame frame, @Body HoursForm form) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<Hours> hours = form.hours(setting.of(who), who.person(), now.toInstant());
        if (hours.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(who, frame, Problem.NO_HOURS));
        }
        return setting.set(hours.get(), now)
                ? HttpResponse.seeOther(URI.create("/hours"))
                : HttpResponse.unprocessableEntity().body(page(who, frame, Problem.NEVER_OPEN));
    }

    @Post("/{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SET_HOURS)
    HttpResponse<?> end(SignedIn who, String id) {
        return id.matches("\\d{1,18}") && setting.end(Long.parseLong(id), who, clock.instant())
                ? HttpResponse.seeOther(URI.create("/hours"))
                : HttpResponse.notFound();
    }

    private HoursPage page(SignedIn who, Frame frame, @Nullable Problem problem) {
        List<Whose> may = setting.of(who);
        return new HoursPage(
                frame,
                times.everybodys().toString(),
                may.stream()
                        .map(whose -> new HoursPage.Part(
                                of(whose),
                                name(whose),
                                onFile.of(whose).stream().map(this::line).toList()))
                        .toList(),
                clock.instant().atZone(clock.getZone()).toLocalDate(),
                problem);
    }

    private HoursPage.Line line(Hours hours) {
        return new HoursPage.Line(
                hours.id(),
                hours.span().opens(),
                hours.span().closes(),
                hours.days().stream().sorted().toList(),
                hours.since(),
                hours.until(),
                people.find(hours.by()).map(Person::name).orElse(hours.by().value()));
    }

    private static HoursPage.Of of(Whose whose) {
        return switch (whose) {
            case Whose.TheDistricts _ -> HoursPage.Of.DISTRICT;
            case Whose.Schools _ -> HoursPage.Of.SCHOOL;
            case Whose.Persons _ -> HoursPage.Of.MINE;
        };
    }

    private String name(Whose whose) {
        return switch (whose) {
            case Whose.TheDistricts _ -> "";
            case Whose.Persons(PersonId _) -> "";
            case Whose.Schools(OrgId school) -> schools.name(school).orElse(school.value());
        };
    }
}
