package org.crosswalk.social.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What is planned, out and stopped. */
@Hidden
@Controller("/oversight")
@Produces(MediaType.TEXT_HTML)
class OversightController {
    private final OversightPages pages;

    OversightController(OversightPages pages) {
        this.pages = pages;
    }

    @Get("{?student}")
    @Needs(Act.OVERSEE_POSTS)
    View overview(SignedIn who, Frame frame, @Nullable @QueryValue String student) {
        return pages.page(who, frame, student == null ? "" : student);
    }

    /** The disputed findings with their words, one a line, for the scanner's owners; apart from the rules that are published. */
    @Get("/appeals.jsonl")
    @Produces("application/jsonl")
    @Needs(Act.OVERSEE_POSTS)
    String appeals(SignedIn who) {
        return pages.appeals(who);
    }
}
