package org.crosswalk.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crosswalk.access.Accounts.Account;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.jspecify.annotations.Nullable;

/** Signing in with a local account. */
@Singleton
public class SignIn {
    /** What became of it. */
    public sealed interface Answer {
        record Welcome(Secret session) implements Answer {}

        /** The same for an unknown name and a wrong password. */
        record Wrong() implements Answer {}

        record TooSoon(Duration remaining) implements Answer {}

        /** Right, but somebody has suspended this person's access (LEI-23, BEL-12). */
        record Suspended() implements Answer {}

        /** Right, but older than passwords may be (CAM-10). */
        record PasswordTooOld() implements Answer {}

        /** The new password is not what CAM-10 asks for, or is the old one again. */
        record NewPasswordUnfit() implements Answer {}
    }

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final People people;
    private final AccessSettings settings;
    private final Suspensions suspensions;
    private final @Nullable Sponsored sponsored;
    private final ZoneId zone;

    SignIn(
            Accounts accounts,
            SignInAttempts attempts,
            Sessions sessions,
            People people,
            AccessSettings settings,
            Suspensions suspensions,
            @Nullable Sponsored sponsored,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.people = people;
        this.settings = settings;
        this.suspensions = suspensions;
        this.sponsored = sponsored;
        this.zone = clock.getZone();
    }

    /**
     * Signs somebody in.
     *
     * @param name a sourcedId or an e-mail address
     * @param address the network address it is asked from
     */
    public Answer with(String name, String password, String address, Instant at) {
        Duration wait = attempts.begin(name, address, at);
        return wait.isPositive() ? new Answer.TooSoon(wait) : check(name, password, at);
    }

    /** Sets a new password in the place of one that has grown old, and signs in. */
    public Answer withNewPassword(String name, String password, String fresh, String address, Instant at) {
        return switch (with(name, password, address, at)) {
            case Answer.PasswordTooOld old -> renew(name, password, fresh, at);
            case Answer other -> other;
        };
    }

    private Answer check(String name, String password, Instant at) {
        Optional<Account> account = accounts.named(name).filter(this::isStillHere);
        if (!Passwords.match(password, account.map(Account::hash))) {
            return new Answer.Wrong();
        }
        attempts.succeeded(name);
        if (account.filter(known -> isShutOut(known.person(), at)).isPresent()) {
            return new Answer.Suspended();
        }
        return account.filter(known -> isFresh(known, at))
                .<Answer>map(known -> welcome(known.person(), at))
                .orElseGet(Answer.PasswordTooOld::new);
    }

    /** Suspended, or from outside and nobody answers for them (LEI-19). */
    private boolean isShutOut(PersonId person, Instant at) {
        return suspensions.isSuspended(person)
                || sponsored != null && sponsored.isShutOut(person, LocalDate.ofInstant(at, zone));
    }

    private Answer renew(String name, String password, String fresh, Instant at) {
        if (!Passwords.isFit(fresh) || fresh.equals(password)) {
            return new Answer.NewPasswordUnfit();
        }
        PersonId person = accounts.named(name).orElseThrow().person();
        accounts.set(person, people.find(person).orElseThrow().email(), Passwords.hash(fresh), at);
        return welcome(person, at);
    }

    private Answer welcome(PersonId person, Instant at) {
        return new Answer.Welcome(sessions.begin(person, at));
    }

    private boolean isFresh(Account account, Instant at) {
        return account.setAt().plus(settings.passwordLasts()).isAfter(at);
    }

    /** Somebody the roster has ended may not come in (CAM-09). */
    private boolean isStillHere(Account account) {
        return people.find(account.person()).isPresent();
    }
}
