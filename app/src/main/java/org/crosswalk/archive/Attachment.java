package org.crosswalk.archive;

/**
 * Content that is kept once, however many entries name it.
 *
 * @param digest SHA-256 of its bytes, in hexadecimal
 * @param type its media type, as whoever brought it first declared it; 1 to 191 characters
 * @param size in bytes
 */
public record Attachment(String digest, String type, long size) {
    private static final int LONGEST_TYPE = 191;

    public Attachment {
        if (type.isEmpty() || type.length() > LONGEST_TYPE) {
            throw new IllegalArgumentException("A media type has 1 to " + LONGEST_TYPE + " characters");
        }
    }

    /** How an entry's content names it, under the name it has there. */
    public Attached as(String name) {
        return new Attached(digest, name, type, size);
    }
}
