package org.crosswalk.records.production.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** A student's record of disclosures (34 CFR 99.32). */
@Hidden
@Controller("/disclosures")
@Produces(MediaType.TEXT_HTML)
class DisclosuresController {
    private static final int LONGEST = 191;

    private final ProductionPages pages;

    DisclosuresController(ProductionPages pages) {
        this.pages = pages;
    }

    @Get
    @Needs(Act.PRODUCE)
    View of(Frame frame, @Nullable @QueryValue String student) {
        String asked = student == null ? "" : student.strip();
        return pages.disclosures(frame, asked.substring(0, Math.min(asked.length(), LONGEST)));
    }
}
