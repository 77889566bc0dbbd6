package org.crosswalk.contacts.web;

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
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.StudentReach;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Addresses;
import org.crosswalk.contacts.InPerson;
import org.crosswalk.contacts.InPerson.Answer;
import org.crosswalk.contacts.InPerson.Document;
import org.crosswalk.contacts.Invitations;
import org.crosswalk.contacts.Masked;
import org.crosswalk.contacts.VerifiedAddress;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.GuardianPage;
import org.crosswalk.templates.page.GuardianPage.Became;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Staff look after the addresses of one guardian, who may hear about the student on this day. */
@Hidden
@Controller("/families/{student}/guardians/{guardian}")
@Produces(MediaType.TEXT_HTML)
class GuardianController {
    private final People people;
    private final Guardianships guardianships;
    private final Addresses addresses;
    private final InPerson inPerson;
    private final Invitations invitations;
    private final StudentReach reach;
    private final Clock clock;

    GuardianController(
            People people,
            Guardianships guardianships,
            Addresses addresses,
            InPerson inPerson,
            Invitations invitations,
            StudentReach reach,
            Clock clock) {
        this.people = people;
        this.guardianships = guardianships;
        this.addresses = addresses;
        this.inPerson = inPerson;
        this.invitations = invitations;
        this.reach = reach;
        this.clock = clock;
    }

    private record Case(Person student, Person guardian) {}

    @Get
    @Needs(Act.VERIFY_ADDRESSES)
    HttpResponse<?> guardian(SignedIn who, Frame frame, String student, String guardian) {
        return HttpResponse.ok(page(frame, inCharge(who, student, guardian), null, Map.of()));
    }

    @Post("/invite")
    @Needs(Act.VERIFY_ADDRESSES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(SignedIn who, Frame frame, String student, String guardian) {
        Case known = inCharge(who, student, guardian);
        return switch (invitations.invite(
                known.guardian().id(), known.student().id(), who.person(), ZonedDateTime.now(clock))) {
            case SENT -> HttpResponse.ok(page(frame, known, Became.INVITED, Map.of()));
            case NOT_SENT -> mend(page(frame, known, Became.NOT_SENT, Map.of()));
            case NO_SIS_ADDRESS -> mend(page(frame, known, Became.NO_SIS_ADDRESS, Map.of()));
            case NO_RIGHTS -> mend(page(frame, known, Became.NO_RIGHTS, Map.of()));
        };
    }

    @Post("/verify")
    @Needs(Act.VERIFY_ADDRESSES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> verify(SignedIn who, Frame frame, String student, String guardian, @Body Map<String, String> form) {
        Case known = inCharge(who, student, guardian);
        Answer answer = inPerson.verify(
                known.guardian().id(),
                known.student().id(),
                form.getOrDefault("address", ""),
                document(form),
                form.getOrDefault("note", ""),
                who.person(),
                ZonedDateTime.now(clock));
        return answer(answer, frame, known, form);
    }

    @Post("/addresses/{address}/revoke")
    @Needs(Act.VERIFY_ADDRESSES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(
            SignedIn who,
            Frame frame,
            String student,
            String guardian,
            String address,
            @Body Map<String, String> form) {
        Case known = inCharge(who, student, guardian);
        VerifiedAddress found = Optional.of(address)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> addresses.find(Long.parseLong(id)))
                .filter(kept -> kept.guardian().equals(known.guardian().id()))
                .orElseThrow(PageError::notFound);
        return answer(
                inPerson.revoke(found, form.getOrDefault("why", ""), who.person(), clock.instant()),
                frame,
                known,
                Map.of());
    }

    private HttpResponse<?> answer(Answer answer, Frame frame, Case known, Map<String, String> form) {
        return switch (answer) {
            case Answer.Verified _ -> HttpResponse.ok(page(frame, known, Became.VERIFIED, Map.of()));
            case Answer.Revoked _ -> HttpResponse.ok(page(frame, known, Became.REVOKED, Map.of()));
            case Answer.NotAnAddress _ -> mend(page(frame, known, Became.NOT_AN_ADDRESS, form));
            case Answer.NoteMissing _ -> mend(page(frame, known, Became.NOTE_MISSING, form));
            case Answer.NoRights _ -> mend(page(frame, known, Became.NO_RIGHTS, form));
            case Answer.SomebodyElses _ -> mend(page(frame, known, Became.SOMEBODY_ELSES, form));
            case Answer.NothingToRevoke _ -> mend(page(frame, known, Became.NOTHING_TO_REVOKE, form));
        };
    }

    private static HttpResponse<?> mend(GuardianPage page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static Document document(Map<String, String> form) {
        try {
            return Document.valueOf(form.getOrDefault("document", ""));
        } catch (IllegalArgumentException unknown) {
            return Document.OTHER;
        }
    }

    /** A guardian who may not hear is not here: why is not for everybody to know who may verify addresses. */
    private Case inCharge(SignedIn who, String student, String guardian) {
        LocalDate today = LocalDate.now(clock);
        PersonId about = new PersonId(student);
        PersonId whose = new PersonId(guardian);
        boolean hears = reach.may(who, Act.VERIFY_ADDRESSES, about, today)
                && guardianships.by(whose).stream()
                        .anyMatch(listed -> listed.student().equals(about) && listed.mayHear(today));
        return people.find(about)
                .filter(_ -> hears)
                .flatMap(known -> people.find(whose).map(parent -> new Case(known, parent)))
                .orElseThrow(PageError::notFound);
    }

    private GuardianPage page(Frame frame, Case known, @Nullable Became became, Map<String, String> form) {
        Person guardian = known.guardian();
        return new GuardianPage(
                frame,
                known.student().id().value(),
                known.student().name(),
                guardian.id().value(),
                guardian.name(),
                guardian.email() == null ? null : Masked.of(guardian.email()),
                addresses.of(guardian.id()).stream().map(this::line).toList(),
                became,
                form.getOrDefault("address", ""),
                form.getOrDefault("note", ""));
    }

    private GuardianPage.Line line(VerifiedAddress address) {
        return new GuardianPage.Line(
                address.id(),
                Masked.of(address.address()),
                GuardianPage.How.valueOf(address.how().name()),
                GuardianPage.Standing.valueOf(
                        addresses.standing(address, clock.instant()).name()),
                address.how() == VerifiedAddress.How.CODES ? "" : address.evidence(),
                people.find(address.by()).map(Person::name).orElse(address.by().value()),
                address.at(),
                address.until(),
                address.end().map(VerifiedAddress.End::why).orElse(""));
    }
}
