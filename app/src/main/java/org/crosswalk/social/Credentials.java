package org.crosswalk.social;

import java.util.Optional;

/**
 * The secrets with which accounts are published through, sealed in the database with a key that is not in it (BEL-06).
 * Only the publisher opens them here; a person sees one by a two-person opening that is archived.
 */
public interface Credentials {
    /** To publish: nothing where none was sealed, where the account may not publish, or where the key is missing. */
    Optional<Secret> open(AccountId account);

    /** To look after what stands there: also where the account was frozen or seized since. */
    Optional<Secret> openToTakeBack(AccountId account);

    /** An application password or a token; its text stays out of logs. */
    record Secret(String value) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }
}
