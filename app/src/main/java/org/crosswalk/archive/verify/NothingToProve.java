package org.crosswalk.archive.verify;

/** An entry that does not exist, or whose salt was destroyed with its content. */
public final class NothingToProve extends RuntimeException {
    NothingToProve(long number) {
        super("Entry " + number + " has no leaf that could be shown");
    }
}
