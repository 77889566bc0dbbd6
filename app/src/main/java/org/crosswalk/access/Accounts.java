package org.crosswalk.access;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Local accounts: who may sign in with a password. */
public interface Accounts {
    /**
     * An account that has not ended.
     *
     * @param hash of the password, as {@link Passwords} makes it
     * @param setAt when the password was set
     */
    record Account(PersonId person, String hash, Instant setAt) {
        @Override
        public String toString() {
            return "account of " + person;
        }
    }

    /** The account with that sourcedId, or the only one with that e-mail address. */
    Optional<Account> named(String name);

    boolean none();

    /** Opens the account, or sets the password of the one there is and ends the person's sessions. */
    void set(PersonId person, @Nullable EmailAddress email, String hash, Instant at);

    /** Ends the account and its sessions; false where there was none. */
    boolean end(PersonId person, Instant at);
}
