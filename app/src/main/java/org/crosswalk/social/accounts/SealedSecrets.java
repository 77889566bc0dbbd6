package org.crosswalk.social.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;

/** Where sealed secrets lie. */
public interface SealedSecrets {
    /** @param bytes as they were sealed */
    record Lying(AccountId account, String keyId, byte[] bytes) {
        @Override
        public String toString() {
            return "(sealed)";
        }
    }

    Optional<Lying> find(AccountId account);

    List<Lying> all();

    /** In the place of the one before. */
    void put(Lying sealed, PersonId by, Instant at);
}
