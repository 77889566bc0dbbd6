package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.LastLook;
import org.crosswalk.social.PostId;
import org.crosswalk.social.posts.WrittenPost.State;

/** The gate once more when a planned post is due: for the network that it is about to appear on. */
@Singleton
class StillFit implements LastLook {
    private final PostBook book;
    private final Writing writing;
    private final Accounts accounts;
    private final Clock clock;

    StillFit(PostBook book, Writing writing, Accounts accounts, Clock clock) {
        this.book = book;
        this.writing = writing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public boolean mayGo(PostId post, AccountId account, Instant now) {
        return book.find(post)
                .filter(found -> found.state() == State.APPROVED || found.state() == State.EMERGENCY)
                .map(found -> isFit(found, account, now))
                .orElse(false);
    }

    private boolean isFit(WrittenPost post, AccountId id, Instant now) {
        LocalDate day = now.atZone(clock.getZone()).toLocalDate();
        List<Checked.Gap> gaps = writing.gaps(post, day);
        return accounts.find(id)
                .filter(Account::mayPublish)
                .filter(_ -> !writing.isUnderEmbargo(post, day))
                .map(account -> account.network().name().toLowerCase(Locale.ROOT))
                .map(outlet -> gaps.stream().noneMatch(gap -> gap.outlets().contains(outlet)))
                .orElse(false);
    }
}
