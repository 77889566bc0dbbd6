package org.crosswalk.social.accounts;

import java.util.List;
import java.util.Optional;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;

/** All accounts that were ever asked for. */
public interface AccountBook {
    /** The oldest first. */
    List<Standing> all();

    Optional<Standing> standing(AccountId id);

    void add(Account account, boolean commentsWished, java.time.Instant at);

    void add(Step step);
}
