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
import java.util.Map;
import org.crosswalk.access.Open;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Agreements;
import org.crosswalk.gates.agreements.Signatures.Link;
import org.crosswalk.gates.agreements.Signing;
import org.crosswalk.policy.Agreement;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.SignForPage;
import org.crosswalk.templates.page.SignForPage.Standing;
import org.crosswalk.web.PageError;

/** Where a letter's link leads: a guardian, who has no account, signs for a student, in their own language. */
@Open
@Hidden
@Controller("/agreement/{token}")
@Produces(MediaType.TEXT_HTML)
class SignForController {
    private final Signing signing;
    private final Agreements agreements;
    private final People people;
    private final Clock clock;

    SignForController(Signing signing, Agreements agreements, People people, Clock clock) {
        this.signing = signing;
        this.agreements = agreements;
        this.people = people;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> read(Frame frame, String token) {
        return HttpResponse.ok(page(frame, token, link(token), Standing.NEW));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sign(Frame frame, String token, @Body Map<String, String> form) {
        Link link = link(token);
        boolean agreed = form.containsKey("agreed") && (form.containsKey("read") || !isTogether(agreement(link)));
        return switch (signing.signFor(link, language(link), agreed, ZonedDateTime.now(clock))) {
            case SIGNED -> HttpResponse.ok(page(frame, token, link, Standing.SIGNED));
            case NOT_AGREED, NOT_RIGHT ->
                HttpResponse.unprocessableEntity().body(page(frame, token, link, Standing.NOT_AGREED));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    private Link link(String token) {
        return signing.open(token, ZonedDateTime.now(clock)).orElseThrow(PageError::notFound);
    }

    private Agreement agreement(Link link) {
        return agreements
                .find(link.agreement(), ZonedDateTime.now(clock).toLocalDate())
                .orElseThrow(PageError::notFound);
    }

    private static boolean isTogether(Agreement agreement) {
        return agreement.whom() == Agreement.Whom.STUDENTS_WITH_GUARDIANS;
    }

    private String language(Link link) {
        return people.find(link.guardian())
                .map(guardian -> Words.spoken(guardian.language()).getLanguage())
                .orElse("en");
    }

    private SignForPage page(Frame frame, String token, Link link, Standing standing) {
        Agreement agreement = agreement(link);
        Agreement.Text text = agreement.in(language(link));
        return new SignForPage(
                frame.in(Words.of(language(link), clock.getZone())),
                token,
                name(link.guardian()),
                name(link.student()),
                text.title(),
                text.says(),
                agreement.link(),
                isTogether(agreement),
                standing);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElseThrow(PageError::notFound);
    }
}
