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

    /** False where its name outside is another account's; then nothing has happened. */
    boolean add(Account account, boolean commentsWished, java.time.Instant at);

    /** The account that has its name outside. */
    Optional<Standing> holder(Account account);

    void add(Step step);
}
