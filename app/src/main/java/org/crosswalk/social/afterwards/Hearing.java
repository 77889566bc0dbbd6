package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.afterwards.AfterBook.Out;
import org.crosswalk.social.network.Harvest;

/** Hears a comment: a new one is scanned, and one that says something else than before is scanned again. */
@Singleton
class Hearing {
    private final AfterBook book;
    private final Findings findings;
    private final CommentScan scan;
    private final Clock clock;

    Hearing(AfterBook book, Findings findings, CommentScan scan, Clock clock) {
        this.book = book;
        this.findings = findings;
        this.scan = scan;
        this.clock = clock;
    }

    void of(AccountId account, List<Out> posts, Harvest.Comment comment) {
        Optional<Heard> known = book.known(account, comment.id());
        if (known.isEmpty()) {
            posts.stream()
                    .filter(post -> post.remote().equals(comment.post()))
                    .findFirst()
                    .ifPresent(post -> {
                        CommentScan.Found found = scan.of(comment.text());
                        findings.heard(heard(account, post, comment, found), comment.snapshot(), found);
                    });
        } else if (!known.get().text().equals(comment.text())) {
            CommentScan.Found found = scan.of(comment.text());
            findings.edited(
                    known.get().saying(comment.text(), found.concern(), found.categories()),
                    comment.snapshot(),
                    found,
                    clock.instant());
        }
    }

    private Heard heard(AccountId account, Out post, Harvest.Comment comment, CommentScan.Found found) {
        return new Heard(
                UUID.randomUUID().toString(),
                account,
                post.publication(),
                comment.post(),
                comment.id(),
                comment.author(),
                comment.text(),
                comment.url(),
                comment.at(),
                clock.instant(),
                found.concern(),
                found.categories(),
                0,
                null);
    }
}
