package org.crosswalk.templates.desk;

/**
 * What the forms for a request hold.
 *
 * @param how key of how it came; of use to an officer only
 * @param day when it came, such as 2026-10-05; of use to an officer only
 */
public record RequestForm(String what, String name, String email, String elsewhere, String how, String day) {
    public static final RequestForm EMPTY = new RequestForm("", "", "", "", "", "");

    public enum Problem {
        NO_WHAT,
        WHAT_TOO_LONG,
        NAME_TOO_LONG,
        EMAIL_WRONG,
        ELSEWHERE_TOO_LONG,
        HOW_MISSING,
        DAY_WRONG,
        TOO_MANY
    }
}
