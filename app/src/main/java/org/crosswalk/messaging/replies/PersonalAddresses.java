package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.rules.DistrictAccounts;

/** What a district's pack says of school business from an account of one's own; a pack may say nothing. */
@Singleton
class PersonalAddresses {
    private final PolicyInForce policy;

    PersonalAddresses(PolicyInForce policy) {
        this.policy = policy;
    }

    Optional<Citation> clause(Message message, LocalDate on) {
        return DistrictAccounts.clause(
                policy.on(on, message.school(), message.draft().group()).pack());
    }
}
