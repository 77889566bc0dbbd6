package org.crosswalk.social.publishing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.publishing.PublicationEntry.Step;
import org.jspecify.annotations.Nullable;

/** Puts down what is to be published or taken back, with an entry in the archive; the workers do the rest. */
@Singleton
class DurablePublications implements Publications {
    private final PublicationBook book;
    private final Archive archive;

    DurablePublications(PublicationBook book, Archive archive) {
        this.book = book;
        this.archive = archive;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(Post post, Account account, Instant at, Instant now) {
        PublicationId id = PublicationId.random();
        if (book.add(id, post, account, at, now)) {
            write(entry(id, post, account.id(), account.network(), Step.PLANNED, at.toString(), null), post.id(), now);
        }
    }

    @Override
    @Transactional
    public List<Published> of(PostId post) {
        return book.of(post);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void retract(PostId post, PersonId by, String why, Instant now) {
        if (book.retract(post, by, why, now)) {
            for (PublicationBook.Row row : book.retractAll(post, now)) {
                write(entry(row.id(), row.post(), row.account(), row.network(), Step.RETRACTING, why, by), post, now);
            }
        }
    }

    private void write(PublicationEntry entry, PostId post, Instant now) {
        archive.append(EntryKind.POST, post.value(), now, entry);
    }

    private static PublicationEntry entry(
            PublicationId id,
            Post post,
            AccountId account,
            Network network,
            Step step,
            String detail,
            @Nullable PersonId by) {
        return new PublicationEntry(
                id.value(),
                post.id().value(),
                account.value(),
                network.name(),
                step,
                step == Step.PLANNED ? Wording.of(post) : null,
                null,
                null,
                detail,
                by == null ? null : by.value());
    }
}
