package org.crosswalk.roster.oneroster;

/** A package, or a whole file of it, that cannot be read; the message says so to a person. */
final class UnreadablePackage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePackage(String message) {
        super(message);
    }

    UnreadablePackage(String message, Throwable cause) {
        super(message, cause);
    }
}
