package org.crosswalk.records.exemptions;

/** A list of exemptions that cannot be used; the message says what has to be mended. */
public final class BrokenExemptions extends RuntimeException {
    BrokenExemptions(String why) {
        super("The exemptions cannot be used: " + why);
    }
}
