package org.crosswalk.social.publishing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Credentials;
import org.crosswalk.social.LastLook;
import org.crosswalk.social.Network;
import org.crosswalk.social.PostId;
import org.crosswalk.social.network.Login;

/** An approved account on each network of the process's environment: NETWORK_ADDRESS, NETWORK_HANDLE and NETWORK_SECRET. */
@Singleton
@Primary
@Requires(property = "test.publisher")
public class OnePublisher implements Accounts, Credentials, LastLook {
    private final Map<AccountId, Account> accounts = Stream.of(Network.values())
            .filter(network -> System.getenv(network + "_ADDRESS") != null)
            .map(OnePublisher::account)
            .collect(Collectors.toMap(Account::id, account -> account, (one, _) -> one, ConcurrentHashMap::new));
    private final Map<AccountId, Secret> secrets = new ConcurrentHashMap<>();
    private volatile boolean mayGo = true;

    /** Another approved account, in the same process. */
    public Account add(Network network, Login login) {
        Account account = account(AccountId.random(), network, login.address(), login.handle());
        accounts.put(account.id(), account);
        secrets.put(account.id(), login.secret());
        return account;
    }

    void stop(Account account, Account.State state) {
        change(account, account.moderators(), state);
    }

    public void moderate(Account account, List<PersonId> moderators) {
        change(account, moderators, account.state());
    }

    private void change(Account account, List<PersonId> moderators, Account.State state) {
        accounts.put(
                account.id(),
                new Account(
                        account.id(),
                        account.school(),
                        account.network(),
                        account.address(),
                        account.handle(),
                        account.purpose(),
                        account.privacy(),
                        account.opener(),
                        account.keeper(),
                        moderators,
                        account.comments(),
                        state));
    }

    void mayGo(boolean may) {
        mayGo = may;
    }

    static AccountId id(Network network) {
        return new AccountId(UUID.nameUUIDFromBytes(network.name().getBytes(StandardCharsets.US_ASCII))
                .toString());
    }

    private static Account account(Network network) {
        return account(
                id(network),
                network,
                URI.create(System.getenv(network + "_ADDRESS")),
                System.getenv(network + "_HANDLE"));
    }

    private static Account account(AccountId id, Network network, URI address, String handle) {
        return new Account(
                id,
                Optional.empty(),
                network,
                address,
                handle,
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                new PersonId("lortiz"),
                List.of(new PersonId("lortiz")),
                false,
                Account.State.APPROVED);
    }

    Iterable<Account> all() {
        return accounts.values();
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Secret> open(AccountId account) {
        return Optional.ofNullable(secrets.get(account))
                .or(() -> find(account).map(known -> new Secret(System.getenv(known.network() + "_SECRET"))));
    }

    @Override
    public Optional<Secret> openToTakeBack(AccountId account) {
        return open(account);
    }

    @Override
    public boolean mayGo(PostId post, AccountId account, Instant now) {
        return mayGo;
    }
}
