package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.accounts.Moderators;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.SealedCredentials;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.accounts.Step;
import org.crosswalk.social.accounts.TwoPersonOpening;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.AccountPage;
import org.crosswalk.templates.page.AccountsPage;
import org.crosswalk.templates.page.AskAccountPage;
import org.crosswalk.templates.page.OfficialAccountsPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Fills the pages of the register. */
@Singleton
class AccountPages {
    private final Register register;
    private final SealedCredentials credentials;
    private final TwoPersonOpening openings;
    private final Colleagues colleagues;
    private final Names names;
    private final MailSettings mail;
    private final Clock clock;

    AccountPages(
            Register register,
            SealedCredentials credentials,
            TwoPersonOpening openings,
            Colleagues colleagues,
            Names names,
            MailSettings mail,
            Clock clock) {
        this.register = register;
        this.credentials = credentials;
        this.openings = openings;
        this.colleagues = colleagues;
        this.names = names;
        this.mail = mail;
        this.clock = clock;
    }

    OfficialAccountsPage official(Frame frame) {
        return new OfficialAccountsPage(
                frame,
                mail.district(),
                register.all().stream()
                        .map(Standing::account)
                        .filter(Account::mayPublish)
                        .map(account -> new OfficialAccountsPage.Line(
                                account.network().name(),
                                account.handle(),
                                account.page().toString(),
                                names.school(account.school()),
                                account.purpose(),
                                account.comments()))
                        .toList());
    }

    AccountsPage list(SignedIn who, Frame frame) {
        Instant now = clock.instant();
        List<Standing> seen = register.all().stream()
                .filter(standing -> AccountRights.maySee(who, standing))
                .toList();
        return new AccountsPage(
                frame,
                lines(seen.stream()
                        .filter(standing -> standing.account().state() == Account.State.ASKED_FOR)
                        .filter(standing -> AccountRights.mayApprove(who, standing))),
                lines(seen.stream().filter(standing -> standing.isReviewDue(now))),
                lines(seen.stream()));
    }

    private List<AccountsPage.Line> lines(Stream<Standing> standings) {
        return standings
                .map(standing -> new AccountsPage.Line(
                        standing.id().value(),
                        standing.account().network().name(),
                        standing.account().handle(),
                        names.school(standing.account().school()),
                        standing.account().state().name(),
                        names.person(standing.account().keeper())))
                .toList();
    }

    AccountPage account(
            SignedIn who, Frame frame, Standing standing, @Nullable String secret, @Nullable String problem) {
        Account account = standing.account();
        return new AccountPage(
                frame,
                account.id().value(),
                account.network().name(),
                account.handle(),
                account.address().toString(),
                names.school(account.school()),
                account.state().name(),
                account.purpose(),
                account.privacy(),
                account.opener().value(),
                names.person(account.keeper()),
                account.moderators().stream().map(this::named).toList(),
                others(who, account),
                account.comments(),
                standing.commentsWished(),
                steps(standing),
                openings(who, standing),
                AccountRights.may(who, standing),
                credentials.isSealed(account.id()),
                secret,
                problem);
    }

    private AskAccountPage.Choice named(PersonId person) {
        return new AskAccountPage.Choice(person.value(), names.person(person));
    }

    /** Who could moderate it too, where the visitor may say so. */
    private List<AskAccountPage.Choice> others(SignedIn who, Account account) {
        return !Moderators.may(who, account)
                ? List.of()
                : colleagues.of(who).stream()
                        .filter(choice -> !account.moderators().contains(new PersonId(choice.id())))
                        .toList();
    }

    private List<AccountPage.Step> steps(Standing standing) {
        return Stream.concat(
                        Stream.of(new AccountPage.Step(
                                "ASKED_FOR", names.person(standing.owner()), standing.askedAt(), "")),
                        standing.steps().stream().map(this::step))
                .toList();
    }

    private AccountPage.Step step(Step step) {
        String by = step.by().equals(Step.THE_ROSTER) ? mail.district() : names.person(step.by());
        String to = step.person() == null ? "" : names.person(step.person()) + ". ";
        return new AccountPage.Step(step.kind().name(), by, step.at(), to + step.note());
    }

    private List<AccountPage.Opening> openings(SignedIn who, Standing standing) {
        return openings.of(standing.id()).stream()
                .filter(opening -> opening.isOpen(clock.instant()))
                .map(opening -> new AccountPage.Opening(
                        opening.id(),
                        opening.purpose(),
                        names.person(opening.askedBy()),
                        opening.askedAt(),
                        opening.agreedBy() == null ? "" : names.person(opening.agreedBy()),
                        AccountRights.turn(who, opening)))
                .toList();
    }

    /** The account that an address names; not found where the visitor may not see it. */
    Standing standing(SignedIn who, String account) {
        return AccountId.parse(account)
                .flatMap(register::find)
                .filter(standing -> AccountRights.maySee(who, standing))
                .orElseThrow(PageError::notFound);
    }
}
