package org.crosswalk.social.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a call did not come to an answer that could be used. Its message is for the author to read. */
public final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean lasting;
    private final transient @Nullable Instant notBefore;

    private Trouble(String reason, boolean lasting, @Nullable Instant notBefore) {
        super(reason, null, false, false);
        this.lasting = lasting;
        this.notBefore = notBefore;
    }

    /** It may go well later. */
    public static Trouble passing(String reason) {
        return new Trouble(reason, false, null);
    }

    /** @param notBefore when the network will listen again, in UTC; null where it did not say */
    public static Trouble passing(String reason, @Nullable Instant notBefore) {
        return new Trouble(reason, false, notBefore);
    }

    /** It will never go well. */
    public static Trouble lasting(String reason) {
        return new Trouble(reason, true, null);
    }

    public boolean isLasting() {
        return lasting;
    }

    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
