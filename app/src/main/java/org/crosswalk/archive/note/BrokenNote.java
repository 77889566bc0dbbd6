package org.crosswalk.archive.note;

/** A text that is not in the form it should have, down to the byte. */
public final class BrokenNote extends RuntimeException {
    private final String why;

    public BrokenNote(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
