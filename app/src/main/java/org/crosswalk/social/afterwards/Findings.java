package org.crosswalk.social.afterwards;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.LongFunction;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.afterwards.AfterBook.Out;
import org.crosswalk.social.network.Standing;

/** Writes down what came back: row, alert and archive together or not at all, and a snapshot with each. */
@Singleton
class Findings {
    private final AfterBook book;
    private final Archive archive;
    private final CommentAlert alert;

    Findings(AfterBook book, Archive archive, CommentAlert alert) {
        this.book = book;
        this.archive = archive;
        this.alert = alert;
    }

    @Transactional
    void heard(Heard heard, String snapshot, CommentScan.Found found) {
        if (book.add(heard)) {
            write(heard, found, scan -> CommentEntry.heard(heard, snapshot, scan), heard.heard());
        }
    }

    @Transactional
    void edited(Heard heard, String snapshot, CommentScan.Found found, Instant at) {
        if (book.edit(heard, at)) {
            write(heard, found, scan -> CommentEntry.edited(heard, snapshot, scan), at);
        }
    }

    private void write(Heard heard, CommentScan.Found found, LongFunction<CommentEntry> entry, Instant at) {
        if (heard.concern().alerts()) {
            alert.about(heard, at);
        }
        long scan = archive.append(EntryKind.SCAN, heard.id(), at, found.entry(heard));
        archive.append(EntryKind.COMMENT, heard.id(), at, entry.apply(scan));
    }

    /** The first look only remembers what stands there: it was archived when it was sent. */
    @Transactional
    void shown(AccountId account, Out out, Standing.Shown shown, Instant at) {
        if (!shown.version().equals(out.version())) {
            book.looked(out.publication(), shown.version(), at);
            if (out.version() != null) {
                archive.append(
                        EntryKind.POST_EDIT,
                        out.post().value(),
                        at,
                        new StandingEntry(
                                out.publication().value(),
                                out.post().value(),
                                account.value(),
                                out.remote().value(),
                                shown.version(),
                                shown.text(),
                                shown.snapshot()));
            }
        }
    }

    @Transactional
    void gone(AccountId account, Out out, Instant at) {
        book.gone(out.publication(), at);
        archive.append(
                EntryKind.POST_DELETION,
                out.post().value(),
                at,
                new StandingEntry(
                        out.publication().value(),
                        out.post().value(),
                        account.value(),
                        out.remote().value(),
                        null,
                        null,
                        null));
    }
}
