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
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.OrgId;
import org.crosswalk.gates.Misuse;
import org.crosswalk.gates.MisuseReport.Kind;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ReportPage;
import org.crosswalk.templates.page.ReportPage.Standing;
import org.jspecify.annotations.Nullable;

/** Everybody who can sign in, a student too, reports what is not right. */
@Hidden
@Controller("/report")
@Produces(MediaType.TEXT_HTML)
class ReportController {
    private final Misuse misuse;
    private final Schools schools;
    private final Clock clock;

    ReportController(Misuse misuse, Schools schools, Clock clock) {
        this.misuse = misuse;
        this.schools = schools;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View form(Frame frame) {
        return page(frame, Standing.NEW, "");
    }

    @Post
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> report(SignedIn who, Frame frame, @Body Map<String, String> form) {
        String said = form.getOrDefault("said", "");
        return misuse.report(who, kind(form), school(form), said, clock.instant())
                ? HttpResponse.ok(page(frame, Standing.TOLD, ""))
                : HttpResponse.unprocessableEntity().body(page(frame, Standing.NOTHING_SAID, said));
    }

    private static Kind kind(Map<String, String> form) {
        try {
            return Kind.valueOf(form.getOrDefault("kind", ""));
        } catch (IllegalArgumentException unknown) {
            return Kind.CONDUCT;
        }
    }

    private @Nullable OrgId school(Map<String, String> form) {
        Optional<OrgId> named = schools.all().stream()
                .map(Schools.School::id)
                .filter(id -> id.value().equals(form.get("school")))
                .findFirst();
        return named.orElse(null);
    }

    private ReportPage page(Frame frame, Standing standing, String said) {
        return new ReportPage(
                frame,
                schools.all().stream()
                        .map(school -> new ReportPage.School(school.id().value(), school.name()))
                        .toList(),
                standing,
                said);
    }
}
