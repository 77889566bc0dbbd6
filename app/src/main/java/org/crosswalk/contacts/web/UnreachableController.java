package org.crosswalk.contacts.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.contacts.Unreachable;
import org.crosswalk.contacts.UnreachableExport;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Schools.School;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.UnreachablePage;
import org.crosswalk.web.PageError;

/** Guardians of one's school who cannot be reached, to read and to take along. */
@Hidden
@Controller("/unreachable")
class UnreachableController {
    private final Schools schools;
    private final Unreachable unreachable;
    private final UnreachableExport export;
    private final Clock clock;

    UnreachableController(Schools schools, Unreachable unreachable, UnreachableExport export, Clock clock) {
        this.schools = schools;
        this.unreachable = unreachable;
        this.export = export;
        this.clock = clock;
    }

    @Get
    @Needs(Act.READ_UNREACHABLE)
    @Produces(MediaType.TEXT_HTML)
    View list(SignedIn who, Frame frame) {
        return new UnreachablePage(
                frame, inCharge(who).stream().map(this::shown).toList());
    }

    @Post("/{school}/export")
    @Needs(Act.READ_UNREACHABLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/csv")
    HttpResponse<String> export(SignedIn who, String school) {
        School asked = inCharge(who).stream()
                .filter(known -> known.id().value().equals(school))
                .findFirst()
                .orElseThrow(PageError::notFound);
        ZonedDateTime now = ZonedDateTime.now(clock);
        return HttpResponse.ok(export.of(asked.id(), who.person(), now))
                .contentType("text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"unreachable-guardians-" + now.toLocalDate() + ".csv\"");
    }

    private List<School> inCharge(SignedIn who) {
        return schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.READ_UNREACHABLE, new Place(school.id(), null)))
                .toList();
    }

    private UnreachablePage.School shown(School school) {
        return new UnreachablePage.School(
                school.id().value(),
                school.name(),
                unreachable.of(school.id(), ZonedDateTime.now(clock)).stream()
                        .map(UnreachableController::line)
                        .toList());
    }

    private static UnreachablePage.Line line(Unreachable.Line line) {
        return new UnreachablePage.Line(
                line.student().id().value(),
                line.student().name(),
                line.guardian() == null ? "" : line.guardian().name(),
                line.relationship(),
                UnreachablePage.Why.valueOf(line.why().name()),
                line.nobody());
    }
}
