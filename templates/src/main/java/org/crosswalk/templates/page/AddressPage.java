package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** Where a guardian, who has no account, adds an address by two codes: {@code GET /address/{token}}. */
public record AddressPage(
        Frame frame,
        String token,
        String guardian,
        Step step,
        @Nullable Problem problem,
        String address) implements View {
    public enum Step {
        ASK,
        ENTER,
        DONE
    }

    public enum Problem {
        NOT_AN_ADDRESS,
        NOT_THIS_ADDRESS,
        TOO_SOON,
        NOT_SENT,
        WRONG,
        NO_CODE
    }
}
