package org.crosswalk.social;

import java.util.Optional;

/** The register of official accounts, as it stands now: ask again before each publication. */
public interface Accounts {
    Optional<Account> find(AccountId id);
}
