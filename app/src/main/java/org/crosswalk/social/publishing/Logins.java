package org.crosswalk.social.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Credentials;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.Network;
import org.crosswalk.social.network.Login;

/** Who may act for an account now; nobody where its secret is missing. */
@Singleton
public class Logins {
    private static final Secret NONE = new Secret("");

    private final Accounts accounts;
    private final Credentials credentials;

    Logins(Accounts accounts, Credentials credentials) {
        this.accounts = accounts;
        this.credentials = credentials;
    }

    /** For publishing: nobody where the account is not approved. */
    public Optional<Login> of(AccountId id) {
        return accounts.find(id).filter(Account::mayPublish).flatMap(account -> login(account, credentials.open(id)));
    }

    /** For following, hiding and taking back: also where the account was frozen or seized since. */
    public Optional<Login> toTakeBack(AccountId id) {
        return accounts.find(id)
                .filter(Account::mayTakeBack)
                .flatMap(account -> login(account, credentials.openToTakeBack(id)));
    }

    /** The district's own feed asks nobody for a secret. */
    private static Optional<Login> login(Account account, Optional<Secret> opened) {
        return (account.network() == Network.FEED ? Optional.of(NONE) : opened).map(secret -> login(account, secret));
    }

    private static Login login(Account account, Secret secret) {
        String address = account.address().toString();
        return new Login(
                account.id(),
                java.net.URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address),
                account.handle(),
                secret);
    }
}
