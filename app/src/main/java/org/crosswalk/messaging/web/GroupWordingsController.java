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

/** The wordings of one group, kept by its staff. */
@Hidden
@Controller("/groups/{group}/wordings")
@Produces(MediaType.TEXT_HTML)
class GroupWordingsController {
    private final KeepingWordings keeping;
    private final WordingPages pages;
    private final Clock clock;

    GroupWordingsController(KeepingWordings keeping, WordingPages pages, Clock clock) {
        this.keeping = keeping;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(value = Act.COMPOSE, group = "group")
    View list(Frame frame, String group) {
        return pages.empty(frame, Optional.of(new GroupId(group)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> keep(SignedIn who, Frame frame, String group, @Body WordingForm form) {
        return answer(
                frame,
                "",
                Optional.of(new GroupId(group)),
                form,
                keeping.keep(form.wording(Optional.of(new GroupId(group)), who.person(), clock.instant())));
    }

    @Get("/{wording}")
    @Needs(value = Act.COMPOSE, group = "group")
    Optional<View> wording(Frame frame, String group, String wording) {
        return keeping.find(Optional.of(new GroupId(group)), wording).map(found -> pages.changing(frame, found));
    }

    @Post("/{wording}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> change(SignedIn who, Frame frame, String group, String wording, @Body WordingForm form) {
        return answer(
                frame,
                wording,
                Optional.of(new GroupId(group)),
                form,
                keeping.change(wording, form.wording(Optional.of(new GroupId(group)), who.person(), clock.instant())));
    }

    @Post("/{wording}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(value = Act.COMPOSE, group = "group")
    HttpResponse<?> remove(SignedIn who, String group, String wording) {
        return keeping.remove(Optional.of(new GroupId(group)), wording, who.person(), clock.instant())
                ? HttpResponse.seeOther(list(Optional.of(new GroupId(group))))
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
