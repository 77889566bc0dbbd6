package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.publishing.Logins;
import org.jspecify.annotations.Nullable;

/** Visits one account after the other, each again after a while; where a visit was cut short, what the account's moderator sees says why. */
@Singleton
public class Following {
    static final String NO_LOGIN = "The account's secret is missing";

    private final AfterBook book;
    private final Visit visit;
    private final Networks networks;
    private final Accounts accounts;
    private final Logins logins;
    private final FollowingSettings settings;
    private final Clock clock;

    Following(
            AfterBook book,
            Visit visit,
            Networks networks,
            Accounts accounts,
            Logins logins,
            FollowingSettings settings,
            Clock clock) {
        this.book = book;
        this.visit = visit;
        this.networks = networks;
        this.accounts = accounts;
        this.logins = logins;
        this.settings = settings;
        this.clock = clock;
    }

    /** Follows one account that is due; false where none is. */
    public boolean next() {
        Instant now = clock.instant();
        Optional<AccountId> due = book.claim(now, now.plus(settings.every().multipliedBy(2)));
        due.flatMap(accounts::find).ifPresent(this::follow);
        return due.isPresent();
    }

    private void follow(Account account) {
        Visit.Result result = logins.toTakeBack(account.id())
                .map(login -> visit.of(networks.of(account.network()), login))
                .orElseGet(() -> new Visit.Result.Cut(NO_LOGIN, null));
        Instant next = clock.instant().plus(settings.every());
        switch (result) {
            case Visit.Result.Whole _ -> book.follow(account.id(), next);
            case Visit.Result.Cut cut -> book.stumble(account.id(), cut.why(), later(next, cut.notBefore()));
        }
    }

    private static Instant later(Instant next, @Nullable Instant notBefore) {
        return notBefore != null && notBefore.isAfter(next) ? notBefore : next;
    }
}
