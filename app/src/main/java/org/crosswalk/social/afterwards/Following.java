package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.afterwards.AfterBook.Out;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.network.Standing;
import org.crosswalk.social.publishing.Logins;

/** Looks at one account after the other: do its posts stand as they were published, and what was said under them? */
@Singleton
public class Following {
    private final AfterBook book;
    private final Findings findings;
    private final CommentScan scan;
    private final Networks networks;
    private final Accounts accounts;
    private final Logins logins;
    private final FollowingSettings settings;
    private final Clock clock;

    Following(
            AfterBook book,
            Findings findings,
            CommentScan scan,
            Networks networks,
            Accounts accounts,
            Logins logins,
            FollowingSettings settings,
            Clock clock) {
        this.book = book;
        this.findings = findings;
        this.scan = scan;
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
        Instant next = clock.instant().plus(settings.every());
        Optional<Login> login = logins.toTakeBack(account.id());
        if (login.isEmpty()) {
            findings.stumbled(account.id(), "The account's secret is missing", next);
            return;
        }
        SocialNetwork network = networks.of(account.network());
        List<Out> out = book.out(account.id(), clock.instant().minus(settings.span()));
        out.forEach(post -> look(network, login.get(), post));
        gather(network, login.get(), out, next);
    }

    private void look(SocialNetwork network, Login login, Out post) {
        switch (network.look(login, post.remote())) {
            case Standing.Shown shown -> findings.shown(login.account(), post, shown, clock.instant());
            case Standing.Gone _ -> findings.gone(login.account(), post, clock.instant());
            case Standing.Unknown _ -> {
                // looked at again the next time
            }
        }
    }

    private void gather(SocialNetwork network, Login login, List<Out> out, Instant next) {
        AccountId account = login.account();
        switch (network.comments(login, out.stream().map(Out::remote).toList(), book.cursor(account))) {
            case Harvest.Gathered gathered -> {
                gathered.comments().stream()
                        .filter(comment -> !book.isKnown(account, comment.id()))
                        .forEach(comment -> hear(account, out, comment));
                findings.followed(account, gathered.cursor(), next);
            }
            case Harvest.Unknown unknown ->
                findings.stumbled(
                        account,
                        unknown.reason(),
                        unknown.notBefore() != null && unknown.notBefore().isAfter(next) ? unknown.notBefore() : next);
        }
    }

    private void hear(AccountId account, List<Out> out, Harvest.Comment comment) {
        CommentScan.Found found = scan.of(comment.text());
        out.stream()
                .filter(post -> post.remote().equals(comment.post()))
                .findFirst()
                .ifPresent(post -> findings.heard(
                        new Heard(
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
                                null),
                        comment.snapshot(),
                        clock.instant()));
    }
}
