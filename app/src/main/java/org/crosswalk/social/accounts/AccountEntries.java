package org.crosswalk.social.accounts;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the archive keeps of accounts: everything but the secret. */
final class AccountEntries {
    private AccountEntries() {}

    @Serdeable
    record Asked(
            String by,
            @Nullable String school,
            String network,
            String address,
            String handle,
            String purpose,
            String privacy,
            String opener,
            String moderator,
            boolean comments) {}

    @Serdeable
    record Stepped(String step, String by, @Nullable String person, String note) {}

    /** @param step asked, agreed or seen */
    @Serdeable
    record Opened(String opening, String step, String by, String purpose) {}
}
