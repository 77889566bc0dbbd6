package org.crosswalk.records.production;

/** A volume cannot be made, for a reason that an officer can mend. */
final class CannotBeMade extends RuntimeException {
    private final String words;

    /** @param words end of a key of words, {@code production.failed.…} */
    CannotBeMade(String words, String message) {
        super(message);
        this.words = words;
    }

    String words() {
        return words;
    }
}
