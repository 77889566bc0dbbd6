package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Staff;
import org.crosswalk.social.Account;

/** Who looks after the comments on an account: whoever may approve it says so, and each change is archived. */
@Singleton
public class Moderators {
    private final AccountBook book;
    private final Register register;
    private final Staff staff;

    Moderators(AccountBook book, Register register, Staff staff) {
        this.book = book;
        this.register = register;
        this.staff = staff;
    }

    public enum Changing {
        DONE,
        NOT_THEIRS,
        NOT_STAFF,
        /** Somebody has to moderate it. */
        LAST_MODERATOR,
        /** They moderate it already, or no longer; or it was not approved. */
        NOT_NOW
    }

    public static boolean may(SignedIn who, Account account) {
        return isTheirs(who, account) && account.state() != Account.State.RETURNED;
    }

    private static boolean isTheirs(SignedIn who, Account account) {
        return DutyTable.may(who, Act.APPROVE_ACCOUNT, Register.place(account.school()));
    }

    @Transactional
    public Changing add(SignedIn who, Standing standing, PersonId person, Instant at) {
        Account account = asItIs(standing);
        if (!isTheirs(who, account)) {
            return Changing.NOT_THEIRS;
        }
        if (!may(who, account) || account.moderators().contains(person)) {
            return Changing.NOT_NOW;
        }
        return staff.has(person) ? changed(who, account, Step.Kind.MODERATOR_ADDED, person, at) : Changing.NOT_STAFF;
    }

    @Transactional
    public Changing remove(SignedIn who, Standing standing, PersonId person, Instant at) {
        Account account = asItIs(standing);
        if (!isTheirs(who, account)) {
            return Changing.NOT_THEIRS;
        }
        if (!may(who, account) || !account.moderators().contains(person)) {
            return Changing.NOT_NOW;
        }
        return account.moderators().size() == 1
                ? Changing.LAST_MODERATOR
                : changed(who, account, Step.Kind.MODERATOR_REMOVED, person, at);
    }

    private Account asItIs(Standing standing) {
        return book.standing(standing.id()).orElseThrow().account();
    }

    private Changing changed(SignedIn who, Account account, Step.Kind kind, PersonId person, Instant at) {
        register.write(new Step(account.id(), kind, person, who.person(), at, ""));
        return Changing.DONE;
    }
}
