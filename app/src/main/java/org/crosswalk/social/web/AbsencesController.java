package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.approval.Absences;
import org.crosswalk.templates.Frame;

/** Who approves posts while somebody is away. */
@Hidden
@Controller("/posts/absences")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AbsencesController {
    private final Absences absences;
    private final PostLists lists;
    private final Clock clock;

    AbsencesController(Absences absences, PostLists lists, Clock clock) {
        this.absences = absences;
        this.lists = lists;
        this.clock = clock;
    }

    @Post
    @Needs(Act.APPROVE_POST)
    HttpResponse<?> name(SignedIn who, Frame frame, @Body Map<String, String> form) {
        return switch (named(who, form)) {
            case NAMED -> HttpResponse.seeOther(URI.create("/posts"));
            case NOT_THEIRS -> problem(who, frame, "NOT_THEIRS");
            case NOT_STAFF -> problem(who, frame, "NOT_STAFF");
            case DAYS_UNFIT -> problem(who, frame, "DAYS_UNFIT");
        };
    }

    private Absences.Naming named(SignedIn who, Map<String, String> form) {
        try {
            return absences.name(
                    who,
                    new PersonId(AccountForm.field(form, "person")),
                    LocalDate.parse(AccountForm.field(form, "from")),
                    LocalDate.parse(AccountForm.field(form, "to")),
                    clock.instant());
        } catch (DateTimeParseException noDays) {
            return Absences.Naming.DAYS_UNFIT;
        } catch (IllegalArgumentException nobody) {
            return Absences.Naming.NOT_STAFF;
        }
    }

    private HttpResponse<?> problem(SignedIn who, Frame frame, String problem) {
        return HttpResponse.unprocessableEntity().body(lists.page(who, frame, problem));
    }

    @Post("/{absence}/end")
    @Needs(Act.APPROVE_POST)
    HttpResponse<?> end(SignedIn who, String absence) {
        absences.end(who, absence, clock.instant());
        return HttpResponse.seeOther(URI.create("/posts"));
    }
}
