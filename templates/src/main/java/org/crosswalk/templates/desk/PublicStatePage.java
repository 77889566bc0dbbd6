package org.crosswalk.templates.desk;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has a request's number sees of it: {@code GET /public-records/…}. Nobody is named.
 *
 * @param fresh whether it was sent just now
 * @param received the day it counts as received
 * @param response the last day of the written response
 * @param production the last day of the records, or null where none are owed
 * @param appeal the last day of an appeal, or null before a response
 */
public record PublicStatePage(
        Frame frame,
        boolean fresh,
        String id,
        String what,
        String state,
        LocalDate received,
        LocalDate response,
        @Nullable LocalDate production,
        @Nullable LocalDate appeal,
        List<Step> steps)
        implements View {
    /** @param what key of what happened */
    public record Step(String what, LocalDate day) {}
}
