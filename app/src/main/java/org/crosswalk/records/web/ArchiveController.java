package org.crosswalk.records.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import java.time.Clock;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.NamedAttachments;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ReadingRoom;
import org.crosswalk.records.ReadingRoom.Found;
import org.crosswalk.records.Reconciled;
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

    private final ReadingRoom room;
    private final Attachments attachments;
    private final ArchivePages pages;
    private final EntryPages entryPages;
    private final Clock clock;

    ArchiveController(
            ReadingRoom room, Attachments attachments, ArchivePages pages, EntryPages entryPages, Clock clock) {
        this.room = room;
        this.attachments = attachments;
        this.pages = pages;
        this.entryPages = entryPages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SEARCH_ARCHIVE)
    View search(
            SignedIn who,
            Frame frame,
            @Nullable @QueryValue String words,
            @Nullable @QueryValue Long before,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue String until,
            @Nullable @QueryValue("who") String person,
            @Nullable @QueryValue String attachment) {
        String asked = Narrowing.of(words)
                .kind(kind)
                .person(person)
                .days(after, until)
                .attachment(attachment)
                .words();
        return pages.of(frame, asked, room.search(who, new ArchiveQuery(asked, before, PAGE), clock.instant()), null);
    }

    @Get("/comparison")
    @Needs(Act.SEARCH_ARCHIVE)
    View compare(SignedIn who, Frame frame) {
        // first, since it reads again what could not be read
        Reconciled compared = room.compare();
        return pages.of(frame, "", room.search(who, new ArchiveQuery("", null, PAGE), clock.instant()), compared);
    }

    @Get("/{number}")
    @Needs(Act.SEARCH_ARCHIVE)
    View open(SignedIn who, Frame frame, @PathVariable long number) {
        return switch (room.open(who, number, clock.instant())) {
            case Found.Opened opened -> entryPages.of(frame, opened);
            case Found.Sealed(var entry) -> entryPages.sealed(frame, entry, null);
            case Found.Nothing _ -> throw PageError.notFound();
        };
    }

    /** As a file that no browser shows by itself, since anybody may have sent it. */
    @Get("/{number}/attachments/{digest}")
    @Needs(Act.SEARCH_ARCHIVE)
    HttpResponse<?> attachment(SignedIn who, @PathVariable long number, @PathVariable String digest) {
        if (room.open(who, number, clock.instant()) instanceof Found.Opened opened
                && opened.entry().isReadable()
                && NamedAttachments.in(opened.entry().content()).contains(digest)) {
            StreamedFile file = new StreamedFile(attachments.open(digest), MediaType.APPLICATION_OCTET_STREAM_TYPE);
            return HttpResponse.ok(file.attach(entryPages.fileName(opened.entry(), digest)));
        }
        throw PageError.notFound();
    }
}
