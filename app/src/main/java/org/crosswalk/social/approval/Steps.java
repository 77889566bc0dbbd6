package org.crosswalk.social.approval;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Publications;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostEntries;
import org.crosswalk.social.posts.PostEntries.Said;
import org.crosswalk.social.posts.PostEntries.Stepped;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.WrittenPost;
import org.jspecify.annotations.Nullable;

/** Writes steps down and archives them, in the caller's transaction; the one that lets a post out orders its publication too. */
@Singleton
class Steps {
    private final PostBook book;
    private final Accounts accounts;
    private final Publications publications;
    private final Archive archive;

    Steps(PostBook book, Accounts accounts, Publications publications, Archive archive) {
        this.book = book;
        this.accounts = accounts;
        this.publications = publications;
        this.archive = archive;
    }

    static PostStep of(WrittenPost post, Kind kind, int stage, SignedIn who, String note, ZonedDateTime now) {
        String said = note.strip();
        return new PostStep(
                post.id(),
                post.version().number(),
                kind,
                stage,
                who.person(),
                now.toInstant(),
                said.substring(0, Math.min(said.length(), PostStep.LONGEST_NOTE)));
    }

    /** False where somebody was quicker; then nothing has happened. */
    boolean take(PostStep step, @Nullable Checked checked) {
        boolean first = book.add(step);
        if (first) {
            log(step, checked);
        }
        return first;
    }

    boolean publish(WrittenPost post, PostStep step, Checked checked) {
        boolean first = book.add(step);
        if (first) {
            order(post, step.at());
            log(step, checked);
        }
        return first;
    }

    private void order(WrittenPost post, Instant now) {
        Instant planned = post.draft().at();
        Instant at = planned == null || planned.isBefore(now) ? now : planned;
        post.draft().accounts().stream()
                .sorted(Comparator.comparing(AccountId::value))
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::mayPublish)
                .forEach(account -> publications.schedule(post.draft().post(post.id(), account), account, at, now));
    }

    private void log(PostStep step, @Nullable Checked checked) {
        Said said = checked == null ? null : Said.of(checked, scan(step, checked));
        archive.append(
                EntryKind.APPROVAL,
                step.post().value(),
                step.at(),
                new Stepped(
                        step.kind().name(),
                        step.version(),
                        step.stage(),
                        step.by().value(),
                        step.note(),
                        said));
    }

    private long scan(PostStep step, Checked checked) {
        return archive.append(
                EntryKind.SCAN, step.post().value(), step.at(), PostEntries.scan(step.post(), step.version(), checked));
    }
}
