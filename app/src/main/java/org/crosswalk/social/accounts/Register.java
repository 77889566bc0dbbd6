package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Staff;
import org.crosswalk.social.Account;
import org.crosswalk.social.Account.State;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;

/**
 * The register of official accounts (LEI-14, BEL-04): asked for by staff, approved by their principal or the
 * Superintendent's office, frozen or seized at once.
 */
@Singleton
public class Register {
    private final AccountBook book;
    private final DistrictDomains domains;
    private final Staff staff;
    private final Archive archive;

    Register(AccountBook book, DistrictDomains domains, Staff staff, Archive archive) {
        this.book = book;
        this.domains = domains;
        this.staff = staff;
        this.archive = archive;
    }

    public List<Standing> all() {
        return book.all();
    }

    public Optional<Standing> find(AccountId id) {
        return book.standing(id);
    }

    /** What came of asking for an account. */
    public sealed interface Asking {
        record Asked(AccountId account) implements Asking {}

        record Faulty(Set<Wish.Fault> faults) implements Asking {}

        /** It would speak for a school that is not theirs. */
        record NotTheirSchool() implements Asking {}

        /** It is in the register already. */
        record Held(Standing by) implements Asking {}
    }

    @Transactional
    public Asking ask(SignedIn who, Wish wish, Instant at) {
        Set<Wish.Fault> faults = faults(who.person(), wish);
        if (!faults.isEmpty()) {
            return new Asking.Faulty(faults);
        }
        if (!DutyTable.may(who, Act.ASK_ACCOUNT, place(wish.school()))) {
            return new Asking.NotTheirSchool();
        }
        Account account = account(who.person(), wish);
        if (!book.add(account, wish.comments(), at)) {
            return new Asking.Held(book.holder(account).orElseThrow());
        }
        archive.append(EntryKind.ACCOUNT, account.id().value(), at, asked(account, wish));
        return new Asking.Asked(account.id());
    }

    private Set<Wish.Fault> faults(PersonId asker, Wish wish) {
        Set<Wish.Fault> faults = EnumSet.noneOf(Wish.Fault.class);
        faults.addAll(wish.faults());
        if (wish.opener() != null && !domains.have(wish.opener(), asker)) {
            faults.add(Wish.Fault.OPENER_NOT_OF_DISTRICT);
        }
        if (!staff.has(wish.moderator())) {
            faults.add(Wish.Fault.MODERATOR_UNKNOWN);
        }
        return faults;
    }

    private static Account account(PersonId owner, Wish wish) {
        return new Account(
                AccountId.random(),
                wish.school(),
                wish.network(),
                wish.network() == Network.FEED || wish.address() == null ? URI.create("/feed.atom") : wish.address(),
                wish.network() == Network.FEED ? "feed" : wish.handle().strip(),
                wish.purpose().strip(),
                wish.privacy().strip(),
                Objects.requireNonNull(wish.opener()),
                owner,
                List.of(wish.moderator()),
                false,
                State.ASKED_FOR);
    }

    private static AccountEntries.Asked asked(Account account, Wish wish) {
        return new AccountEntries.Asked(
                account.keeper().value(),
                account.school().map(OrgId::value).orElse(null),
                account.network().name(),
                account.address().toString(),
                account.handle(),
                account.purpose(),
                account.privacy(),
                account.opener().value(),
                wish.moderator().value(),
                wish.comments());
    }

    /** What came of a step. */
    public sealed interface Stepping {
        record Done() implements Stepping {}

        /** Nobody approves what they asked for themselves. */
        record OwnWish() implements Stepping {}

        record NotTheirs() implements Stepping {}

        /** As it stands that step means nothing, or somebody else was quicker. */
        record NotNow() implements Stepping {}

        record NoteMissing() implements Stepping {}
    }

    /** @param comments whether the public may comment, where the wish was for that (BEL-05) */
    @Transactional
    public Stepping approve(SignedIn who, Standing standing, boolean comments, String note, Instant at) {
        Stepping may = mayDecide(who, standing);
        if (may instanceof Stepping.Done) {
            step(standing, Step.Kind.APPROVED, who, note, at);
            if (comments && standing.commentsWished()) {
                step(standing, Step.Kind.COMMENTS_ON, who, note, at);
            }
        }
        return may;
    }

    @Transactional
    public Stepping sendBack(SignedIn who, Standing standing, String note, Instant at) {
        Stepping may = note.isBlank() ? new Stepping.NoteMissing() : mayDecide(who, standing);
        if (may instanceof Stepping.Done) {
            step(standing, Step.Kind.RETURNED, who, note, at);
        }
        return may;
    }

    private static Stepping mayDecide(SignedIn who, Standing standing) {
        if (!DutyTable.may(who, Act.APPROVE_ACCOUNT, place(standing.account().school()))) {
            return new Stepping.NotTheirs();
        }
        if (standing.owner().equals(who.person())) {
            return new Stepping.OwnWish();
        }
        return standing.account().state() == State.ASKED_FOR ? new Stepping.Done() : new Stepping.NotNow();
    }

    /** Freezes, thaws, seizes, turns comments off or on, or notes the yearly look; each needs a word of why. */
    @Transactional
    public Stepping change(SignedIn who, Standing standing, Step.Kind kind, String note, Instant at) {
        if (!DutyTable.may(who, Act.KEEP_ACCOUNTS, place(standing.account().school()))) {
            return new Stepping.NotTheirs();
        }
        if (note.isBlank() || note.length() > Step.LONGEST_NOTE) {
            return new Stepping.NoteMissing();
        }
        if (!fits(kind, standing.account())) {
            return new Stepping.NotNow();
        }
        step(standing, kind, who, note, at);
        return new Stepping.Done();
    }

    /** What the district seized it keeps. */
    private static boolean fits(Step.Kind kind, Account account) {
        return switch (kind) {
            case FROZEN, REVIEWED, COMMENTS_OFF, COMMENTS_ON -> account.state() == State.APPROVED;
            case THAWED -> account.state() == State.FROZEN;
            case SEIZED -> account.state() == State.APPROVED || account.state() == State.FROZEN;
            case APPROVED, RETURNED, KEEPER, MODERATOR, MODERATOR_ADDED, MODERATOR_REMOVED, REMINDED, SEALED -> false;
        };
    }

    private void step(Standing standing, Step.Kind kind, SignedIn who, String note, Instant at) {
        write(new Step(standing.id(), kind, null, who.person(), at, note.strip()));
    }

    /** Writes a step down and archives it, in the caller's transaction. */
    void write(Step step) {
        book.add(step);
        archive.append(
                EntryKind.ACCOUNT,
                step.account().value(),
                step.at(),
                new AccountEntries.Stepped(
                        step.kind().name(),
                        step.by().value(),
                        step.person() == null ? null : step.person().value(),
                        step.note()));
    }

    public static Place place(Optional<OrgId> school) {
        return new Place(school.orElse(null), null);
    }
}
