package org.crosswalk.roster.oneroster;

/** A value that cannot be taken; costs no stack trace, since a bad package has many. */
final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String why;

    BadField(String field, String why) {
        super(field + " " + why, null, false, false);
        this.field = field;
        this.why = why;
    }

    String field() {
        return field;
    }

    String why() {
        return why;
    }
}
