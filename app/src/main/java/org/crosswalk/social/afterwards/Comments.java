package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.publishing.Logins;

/** What was said under the accounts that a person looks after, and hiding it with a reason. */
@Singleton
public class Comments {
    private final AfterBook book;
    private final HidingLog log;
    private final Accounts accounts;
    private final Logins logins;
    private final Networks networks;

    Comments(AfterBook book, HidingLog log, Accounts accounts, Logins logins, Networks networks) {
        this.book = book;
        this.log = log;
        this.accounts = accounts;
        this.logins = logins;
        this.networks = networks;
    }

    /** A comment with where it stands. */
    public record Shown(Heard heard, Account account, boolean hideable) {}

    /** What came of hiding. */
    public sealed interface Hiding {
        record Hidden() implements Hiding {}

        /** Nobody moderates that for this person, or it is not there. */
        record NotTheirs() implements Hiding {}

        record NeedsReason() implements Hiding {}

        /** The network lets nobody hide what another said; nothing was written down. */
        record Cannot() implements Hiding {}

        /** @param why in plain words */
        record NotNow(String why) implements Hiding {}
    }

    /** An account whose last visit was cut short, so that something may have been said there that nobody has seen. */
    public record Unseen(Account account, String why, Instant next) {}

    public List<Unseen> unseen(PersonId moderator) {
        List<Account> moderated = moderatedBy(moderator);
        return book.stumbles(moderated.stream().map(Account::id).toList()).stream()
                .flatMap(stumble -> moderated.stream()
                        .filter(account -> account.id().equals(stumble.account()))
                        .map(account -> new Unseen(account, stumble.why(), stumble.next())))
                .toList();
    }

    private List<Account> moderatedBy(PersonId moderator) {
        return book.accounts().stream()
                .flatMap(id -> accounts.find(id).stream())
                .filter(account -> isLookedAfterBy(account, moderator))
                .toList();
    }

    /** Its moderators, and whoever answers for the account: a moderator may be ill. */
    private static boolean isLookedAfterBy(Account account, PersonId person) {
        return account.moderators().contains(person) || account.keeper().equals(person);
    }

    /** Newest first. */
    public List<Shown> of(PersonId moderator, int limit) {
        List<Account> moderated = moderatedBy(moderator);
        return book.newest(moderated.stream().map(Account::id).toList(), limit).stream()
                .flatMap(heard -> moderated.stream()
                        .filter(account -> account.id().equals(heard.account()))
                        .map(account -> new Shown(heard, account, isHideable(account))))
                .toList();
    }

    private boolean isHideable(Account account) {
        return networks.of(account.network()).limits().hidesComments();
    }

    /** Asked twice it is hidden once; asked again after a failure it is tried again. */
    public Hiding hide(PersonId who, String comment, String reason, Instant now) {
        Optional<Shown> theirs = book.find(comment)
                .flatMap(heard -> accounts.find(heard.account())
                        .filter(account -> isLookedAfterBy(account, who))
                        .map(account -> new Shown(heard, account, isHideable(account))));
        if (theirs.isEmpty()) {
            return new Hiding.NotTheirs();
        }
        if (reason.isBlank()) {
            return new Hiding.NeedsReason();
        }
        return theirs.get().hideable() ? hide(theirs.get(), who, reason.strip(), now) : new Hiding.Cannot();
    }

    private Hiding hide(Shown shown, PersonId who, String reason, Instant now) {
        Optional<Login> login = logins.toTakeBack(shown.account().id());
        if (login.isEmpty()) {
            return new Hiding.NotNow(Following.NO_LOGIN);
        }
        log.asked(shown.heard(), who, reason, now);
        Change change = networks.of(shown.account().network())
                .hide(login.get(), shown.heard().remotePost(), shown.heard().remote());
        return switch (change) {
            case Change.Made _ -> {
                log.done(shown.heard(), now);
                yield new Hiding.Hidden();
            }
            case Change.Impossible impossible -> new Hiding.NotNow(impossible.reason());
            case Change.TryAgain later -> new Hiding.NotNow(later.reason());
        };
    }
}
