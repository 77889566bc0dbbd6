package org.crosswalk.delivery;

/** What came of one attempt. The detail is for the sender to read: plain words, and never an address. */
public sealed interface Outcome {
    String detail();

    /** The other side has taken it on itself. */
    record Delivered(String detail) implements Outcome {}

    /** It may go well later. */
    record TryAgain(String detail) implements Outcome {}

    /** It will never go well. */
    record Refused(String detail) implements Outcome {}
}
