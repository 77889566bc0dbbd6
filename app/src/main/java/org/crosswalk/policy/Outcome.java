package org.crosswalk.policy;

/** What becomes of a proposal, from the mildest to the strictest. */
public enum Outcome {
    SEND,
    WARN,
    HOLD,
    REFUSE;

    /** The outcome that a ruling asks for at least. */
    static Outcome of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit _, Ruling.Copy _, Ruling.Note _ -> SEND;
            case Ruling.Warn _ -> WARN;
            case Ruling.Hold _ -> HOLD;
            case Ruling.Forbid _ -> REFUSE;
        };
    }

    public boolean leaves() {
        return this == SEND || this == WARN;
    }
}
