package org.crosswalk.social.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Network;
import org.crosswalk.social.accounts.AccountBook;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.accounts.Step;

@Singleton
@Transactional
class StoredAccounts implements AccountBook, Accounts {
    private final Sql sql;

    StoredAccounts(Sql sql) {
        this.sql = sql;
    }

    /** An account before anything was done to it. */
    private record Asked(Account account, boolean commentsWished, Instant at) {}

    @Override
    public Optional<Account> find(AccountId id) {
        return standing(id).map(Standing::account);
    }

    @Override
    public Optional<Standing> standing(AccountId id) {
        return sql.one("SELECT * FROM social_account WHERE id = ?", StoredAccounts::asked, id.value())
                .map(asked -> standing(
                        asked,
                        sql.list(
                                "SELECT * FROM social_account_step WHERE account = ? ORDER BY id",
                                StoredAccounts::step,
                                id.value())));
    }

    @Override
    public List<Standing> all() {
        Map<AccountId, List<Step>> steps =
                sql.list("SELECT * FROM social_account_step ORDER BY id", StoredAccounts::step).stream()
                        .collect(Collectors.groupingBy(Step::account));
        return sql.list("SELECT * FROM social_account ORDER BY asked_at, id", StoredAccounts::asked).stream()
                .map(asked -> standing(asked, steps.getOrDefault(asked.account().id(), List.of())))
                .toList();
    }

    private static Standing standing(Asked asked, List<Step> steps) {
        Account account = asked.account();
        for (Step step : steps) {
            account = after(step, account);
        }
        return new Standing(account, asked.commentsWished(), asked.account().keeper(), asked.at(), steps);
    }

    private static Account after(Step step, Account account) {
        return switch (step.kind()) {
            case APPROVED, THAWED -> with(account, Account.State.APPROVED);
            case RETURNED -> with(account, Account.State.RETURNED);
            case FROZEN -> with(account, Account.State.FROZEN);
            case SEIZED -> with(account, Account.State.SEIZED);
            case KEEPER -> with(account, to(step), account.moderators(), account.comments(), account.state());
            case MODERATOR -> with(account, List.of(to(step)));
            case MODERATOR_ADDED ->
                with(
                        account,
                        Stream.concat(account.moderators().stream(), Stream.of(to(step)))
                                .distinct()
                                .toList());
            case MODERATOR_REMOVED ->
                with(
                        account,
                        account.moderators().stream()
                                .filter(person -> !person.equals(to(step)))
                                .toList());
            case COMMENTS_ON -> with(account, account.keeper(), account.moderators(), true, account.state());
            case COMMENTS_OFF -> with(account, account.keeper(), account.moderators(), false, account.state());
            case REVIEWED, REMINDED, SEALED -> account;
        };
    }

    private static PersonId to(Step step) {
        return java.util.Objects.requireNonNull(step.person());
    }

    private static Account with(Account account, Account.State state) {
        return with(account, account.keeper(), account.moderators(), account.comments(), state);
    }

    private static Account with(Account account, List<PersonId> moderators) {
        return with(account, account.keeper(), moderators, account.comments(), account.state());
    }

    private static Account with(
            Account account, PersonId keeper, List<PersonId> moderators, boolean comments, Account.State state) {
        return new Account(
                account.id(),
                account.school(),
                account.network(),
                account.address(),
                account.handle(),
                account.purpose(),
                account.privacy(),
                account.opener(),
                keeper,
                moderators,
                comments,
                state);
    }

    @Override
    public boolean add(Account account, boolean commentsWished, Instant at) {
        if (!hasItsName(account)) {
            return false;
        }
        sql.change(
                """
                INSERT INTO social_account (id, school, network, address, handle, purpose, privacy, opener, owner,
                  moderator, comments_wished, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                account.id().value(),
                account.school().map(OrgId::value).orElse(null),
                account.network().name(),
                account.address().toString(),
                account.handle(),
                account.purpose(),
                account.privacy(),
                account.opener().value(),
                account.keeper().value(),
                account.moderators().getFirst().value(),
                commentsWished,
                at);
        return true;
    }

    /** Of two who ask at once the second waits here for the first. */
    private boolean hasItsName(Account account) {
        return account.outside()
                        .map(name -> sql.change(
                                "INSERT IGNORE INTO social_account_name (name, account) VALUES (?, ?)",
                                name,
                                account.id().value()))
                        .orElse(1)
                == 1;
    }

    @Override
    public Optional<Standing> holder(Account account) {
        return account.outside()
                .flatMap(name -> sql.one(
                        "SELECT account FROM social_account_name WHERE name = ?",
                        row -> new AccountId(row.getString("account")),
                        name))
                .flatMap(this::standing);
    }

    @Override
    public void add(Step step) {
        sql.change(
                """
                INSERT INTO social_account_step (account, step, person, done_by, done_at, note)
                VALUES (?, ?, ?, ?, ?, ?)""",
                step.account().value(),
                step.kind().name(),
                step.person() == null ? null : step.person().value(),
                step.by().value(),
                step.at(),
                step.note());
        if (step.kind() == Step.Kind.RETURNED) {
            sql.change(
                    "DELETE FROM social_account_name WHERE account = ?",
                    step.account().value());
        }
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String school = row.getString("school");
        Account account = new Account(
                new AccountId(row.getString("id")),
                Optional.ofNullable(school).map(OrgId::new),
                Network.valueOf(row.getString("network")),
                URI.create(row.getString("address")),
                row.getString("handle"),
                row.getString("purpose"),
                row.getString("privacy"),
                new EmailAddress(row.getString("opener")),
                new PersonId(row.getString("owner")),
                List.of(new PersonId(row.getString("moderator"))),
                false,
                Account.State.ASKED_FOR);
        return new Asked(account, row.getBoolean("comments_wished"), Sql.instant(row, "asked_at"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                new AccountId(row.getString("account")),
                Step.Kind.valueOf(row.getString("step")),
                Sql.person(row, "person"),
                new PersonId(row.getString("done_by")),
                Sql.instant(row, "done_at"),
                row.getString("note"));
    }
}
