package org.crosswalk.archive.note;

/** A text that is not in the form it should have, down to the byte. */
public final class BrokenNote extends RuntimeException {
    public BrokenNote(String why) {
        super(why);
    }
}
