package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials;

/** Seals secrets, opens them for the publisher, and seals them anew under another key. */
@Singleton
public class SealedCredentials implements Credentials {
    /** In UTF-16 units. */
    public static final int LONGEST = 1_000;

    private final AccountBook book;
    private final SealedSecrets secrets;
    private final Seal seal;
    private final SealKeys keys;
    private final Register register;

    SealedCredentials(AccountBook book, SealedSecrets secrets, Seal seal, SealKeys keys, Register register) {
        this.book = book;
        this.secrets = secrets;
        this.seal = seal;
        this.keys = keys;
        this.register = register;
    }

    @Override
    public Optional<Secret> open(AccountId account) {
        return opened(account, Account::mayPublish);
    }

    @Override
    public Optional<Secret> openToTakeBack(AccountId account) {
        return opened(account, Account::mayTakeBack);
    }

    private Optional<Secret> opened(AccountId account, Predicate<Account> may) {
        return book.standing(account).map(Standing::account).filter(may).flatMap(_ -> opened(account));
    }

    Optional<Secret> opened(AccountId account) {
        return secrets.find(account)
                .flatMap(lying -> seal.open(account, new Seal.Sealed(lying.keyId(), lying.bytes())));
    }

    public boolean isSealed(AccountId account) {
        return secrets.find(account).isPresent();
    }

    /** False where it is not theirs to give; the keeper gives it, or whoever may keep the account. */
    @Transactional
    public boolean seal(SignedIn who, Standing standing, Secret secret, Instant at) {
        boolean may = standing.account().keeper().equals(who.person())
                || DutyTable.may(
                        who,
                        Act.KEEP_ACCOUNTS,
                        Register.place(standing.account().school()));
        if (may) {
            put(standing.id(), seal.seal(standing.id(), secret), who.person(), at);
            register.write(new Step(standing.id(), Step.Kind.SEALED, null, who.person(), at, ""));
        }
        return may;
    }

    /** Seals everything under a new key and forgets the old ones; gives how many were sealed anew. */
    public int rotate(Instant at) {
        SealKeys.Key key = keys.another();
        List<SealedSecrets.Lying> all = secrets.all();
        all.forEach(lying -> reseal(lying, key, at));
        // somebody may have sealed with the old key meanwhile
        keys.forgetAllBut(Stream.concat(secrets.all().stream().map(SealedSecrets.Lying::keyId), Stream.of(key.id()))
                .collect(Collectors.toSet()));
        return all.size();
    }

    private void reseal(SealedSecrets.Lying lying, SealKeys.Key key, Instant at) {
        Secret secret = seal.open(lying.account(), new Seal.Sealed(lying.keyId(), lying.bytes()))
                .orElseThrow(() -> new IllegalStateException(
                        "The secret of account " + lying.account() + " does not open; no key was forgotten"));
        put(lying.account(), seal.seal(lying.account(), secret, key), new PersonId("rotation"), at);
    }

    private void put(AccountId account, Seal.Sealed sealed, PersonId by, Instant at) {
        secrets.put(new SealedSecrets.Lying(account, sealed.keyId(), sealed.bytes()), by, at);
    }
}
