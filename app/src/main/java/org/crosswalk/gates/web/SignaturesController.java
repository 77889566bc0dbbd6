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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.gates.agreements.Agreements;
import org.crosswalk.gates.agreements.Missing;
import org.crosswalk.gates.agreements.MissingExport;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.gates.agreements.Signatures;
import org.crosswalk.gates.agreements.Signing;
import org.crosswalk.gates.agreements.Telling;
import org.crosswalk.policy.Agreement;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Schools.School;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.SignaturesPage;
import org.crosswalk.templates.page.SignaturesPage.Became;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Who of one's schools has not signed: to read, to write to, to take along, and to put paper on file. */
@Hidden
@Controller("/signatures")
class SignaturesController {
    private final Schools schools;
    private final Agreements agreements;
    private final Missing missing;
    private final MissingExport export;
    private final Telling telling;
    private final Signing signing;
    private final Signatures signatures;
    private final Clock clock;

    SignaturesController(
            Schools schools,
            Agreements agreements,
            Missing missing,
            MissingExport export,
            Telling telling,
            Signing signing,
            Signatures signatures,
            Clock clock) {
        this.schools = schools;
        this.agreements = agreements;
        this.missing = missing;
        this.export = export;
        this.telling = telling;
        this.signing = signing;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Get
    @Needs(Act.READ_SIGNATURES)
    @Produces(MediaType.TEXT_HTML)
    View list(SignedIn who, Frame frame) {
        return page(who, frame, null, 0);
    }

    @Post("/{school}/{agreement}/notice")
    @Needs(Act.READ_SIGNATURES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> tell(SignedIn who, Frame frame, String school, String agreement) {
        Optional<Integer> letters =
                telling.tell(school(who, school), agreement(agreement), who.person(), ZonedDateTime.now(clock));
        return letters.<HttpResponse<?>>map(many -> HttpResponse.ok(page(who, frame, Became.TOLD, many)))
                .orElseGet(() -> HttpResponse.unprocessableEntity().body(page(who, frame, Became.TOLD_LATELY, 0)));
    }

    @Post("/{school}/{agreement}/paper")
    @Needs(Act.READ_SIGNATURES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> paper(SignedIn who, Frame frame, String school, String agreement, @Body Map<String, String> form) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Missing.Line line = missing.at(school(who, school).id(), now.toLocalDate()).stream()
                .filter(one -> one.agreement().id().equals(agreement))
                .flatMap(one -> one.lines().stream())
                .filter(one -> one.person().id().value().equals(form.get("person")))
                .findFirst()
                .orElseThrow(PageError::notFound);
        boolean kept = signing.onPaper(
                agreement(agreement),
                line.person().id(),
                line.isStudent(),
                form.getOrDefault("where", ""),
                who.person(),
                now);
        return kept
                ? HttpResponse.ok(page(who, frame, Became.ON_FILE, 0))
                : HttpResponse.unprocessableEntity().body(page(who, frame, Became.NOT_FOUND_AGAIN, 0));
    }

    @Post("/{school}/export")
    @Needs(Act.READ_SIGNATURES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/csv")
    HttpResponse<String> export(SignedIn who, String school) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return HttpResponse.ok(export.of(school(who, school).id(), who.person(), now))
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"not-signed-" + now.toLocalDate() + ".csv\"");
    }

    private School school(SignedIn who, String id) {
        return inCharge(who).stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(PageError::notFound);
    }

    private Agreement agreement(String id) {
        return agreements.find(id, ZonedDateTime.now(clock).toLocalDate()).orElseThrow(PageError::notFound);
    }

    private List<School> inCharge(SignedIn who) {
        return schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.READ_SIGNATURES, new Place(school.id(), null)))
                .toList();
    }

    private SignaturesPage page(SignedIn who, Frame frame, @Nullable Became became, int told) {
        return new SignaturesPage(frame, inCharge(who).stream().map(this::shown).toList(), became, told);
    }

    private SignaturesPage.School shown(School school) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new SignaturesPage.School(
                school.id().value(),
                school.name(),
                missing.at(school.id(), now.toLocalDate()).stream()
                        .map(one -> shown(school, one, now))
                        .toList());
    }

    private SignaturesPage.Agreement shown(School school, Missing.Of one, ZonedDateTime now) {
        return new SignaturesPage.Agreement(
                one.agreement().id(),
                one.agreement().in("en").title(),
                one.agreement().citation().clause(),
                one.all(),
                signatures
                        .lastNotice(one.agreement().id(), school.id())
                        .map(Signatures.Notice::at)
                        .orElse(null),
                one.lines().stream()
                        .map(line -> new SignaturesPage.Line(
                                line.person().id().value(),
                                line.person().name(),
                                missing(line),
                                line.due(),
                                now.toLocalDate().isAfter(line.due())))
                        .toList());
    }

    private static SignaturesPage.Missing missing(Missing.Line line) {
        if (line.missing().size() == 2) {
            return SignaturesPage.Missing.BOTH;
        }
        return line.missing().contains(Part.GUARDIAN) ? SignaturesPage.Missing.GUARDIAN : SignaturesPage.Missing.OWN;
    }
}
