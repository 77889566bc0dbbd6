package org.crosswalk.social.network;

/** What a network itself calls a post or a comment: an at-URI, a number, a page's post id. */
public record RemoteId(String value) {
    private static final int LONGEST = 500;

    public RemoteId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A network's id has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
