package org.crosswalk.records.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.Clock;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ReadingRoom;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** A records officer's way into the archive. */
@Controller("/archive")
@Produces(MediaType.TEXT_HTML)
@Requires(beans = ReadingRoom.class)
class ArchiveController {
    private static final int PAGE = 20;
    private static final int LONGEST_SEARCH = 1000;

    private final ReadingRoom room;
    private final ArchivePages pages;
    private final Clock clock;

    ArchiveController(ReadingRoom room, ArchivePages pages, Clock clock) {
        this.room = room;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SEARCH_ARCHIVE)
    View search(SignedIn who, Frame frame, @Nullable @QueryValue String words, @Nullable @QueryValue Long before) {
        String asked = words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        ArchiveHits hits = room.search(who.person(), new ArchiveQuery(asked, before, PAGE), clock.instant());
        return pages.of(frame, asked, hits);
    }

    @Get("/{number}")
    @Needs(Act.SEARCH_ARCHIVE)
    View open(SignedIn who, Frame frame, @PathVariable long number) {
        return room.open(who.person(), number, clock.instant())
                .map(opened -> pages.of(frame, opened))
                .orElseThrow(PageError::notFound);
    }
}
