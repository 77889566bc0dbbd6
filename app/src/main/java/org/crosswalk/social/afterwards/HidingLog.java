package org.crosswalk.social.afterwards;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;

/** Writes down that a comment is hidden: who, when and why, before the network is asked and after it has done it. */
@Singleton
class HidingLog {
    private final AfterBook book;
    private final Archive archive;

    HidingLog(AfterBook book, Archive archive) {
        this.book = book;
        this.archive = archive;
    }

    @Transactional
    void asked(Heard heard, PersonId by, String reason, Instant at) {
        if (book.hide(heard, by, reason, at)) {
            archive.append(
                    EntryKind.COMMENT,
                    heard.id(),
                    at,
                    CommentEntry.of(heard, CommentEntry.Step.HIDING, by.value(), reason));
        }
    }

    /** Of one hiding, in the words of whoever asked first. */
    @Transactional
    void done(Heard heard, Instant at) {
        if (book.hidden(heard, at)) {
            book.find(heard.id())
                    .map(Heard::hiding)
                    .ifPresent(hiding -> archive.append(
                            EntryKind.COMMENT,
                            heard.id(),
                            at,
                            CommentEntry.of(
                                    heard, CommentEntry.Step.HIDDEN, hiding.by().value(), hiding.reason())));
        }
    }
}
