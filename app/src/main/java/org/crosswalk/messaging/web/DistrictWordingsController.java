package org.crosswalk.messaging.web;

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
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.messaging.wordings.KeepingWordings;
import org.crosswalk.messaging.wordings.KeepingWordings.Kept;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.WordingsPage;

/** The wordings of the whole district. */
@Hidden
@Controller("/wordings")
@Produces(MediaType.TEXT_HTML)
class DistrictWordingsController {
    private final KeepingWordings keeping;
    private final WordingPages pages;
    private final Clock clock;

    DistrictWordingsController(KeepingWordings keeping, WordingPages pages, Clock clock) {
        this.keeping = keeping;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.KEEP_WORDINGS)
    View list(Frame frame) {
        return pages.empty(frame, Optional.empty());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.KEEP_WORDINGS)
    HttpResponse<?> keep(SignedIn who, Frame frame, @Body WordingForm form) {
        return answer(
                frame,
                "",
                Optional.empty(),
                form,
                keeping.keep(form.wording(Optional.empty(), who.person(), clock.instant())));
    }

    @Get("/{wording}")
    @Needs(Act.KEEP_WORDINGS)
    Optional<View> wording(Frame frame, String wording) {
        return keeping.find(Optional.empty(), wording).map(found -> pages.changing(frame, found));
    }

    @Post("/{wording}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.KEEP_WORDINGS)
    HttpResponse<?> change(SignedIn who, Frame frame, String wording, @Body WordingForm form) {
        return answer(
                frame,
                wording,
                Optional.empty(),
                form,
                keeping.change(wording, form.wording(Optional.empty(), who.person(), clock.instant())));
    }

    @Post("/{wording}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.KEEP_WORDINGS)
    HttpResponse<?> remove(SignedIn who, String wording) {
        return keeping.remove(Optional.empty(), wording, who.person(), clock.instant())
                ? HttpResponse.seeOther(list(Optional.empty()))
                : HttpResponse.notFound();
    }

    private HttpResponse<?> answer(Frame frame, String id, Optional<GroupId> of, WordingForm form, Kept kept) {
        return switch (kept) {
            case Kept.Done _ -> HttpResponse.seeOther(list(of));
            case Kept.Faulty(var faults) ->
                HttpResponse.unprocessableEntity()
                        .body(pages.page(frame, of, form.shown(id), ComposePages.problems(faults)));
            case Kept.Gone _ -> HttpResponse.notFound();
        };
    }

    private static URI list(Optional<GroupId> of) {
        return URI.create(WordingsPage.path(of.map(GroupId::value).orElse(null)));
    }
}
