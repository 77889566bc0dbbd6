package org.crosswalk.policy.posts;

import java.util.Locale;

/** Who a pack can ask to approve a post. The Superintendent's office stands in for each. */
public enum Approver {
    PRINCIPAL,
    COMMUNICATIONS;

    /** @throws IllegalArgumentException where there is no such approver, with a sentence saying so */
    public static Approver of(String id) {
        for (Approver approver : values()) {
            if (approver.name().toLowerCase(Locale.ROOT).equals(id)) {
                return approver;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is neither principal nor communications");
    }
}
