package org.crosswalk.policy.posts;

import java.util.Locale;

/** What a student's appearance in public asks for. */
public enum Need {
    /** A signed media release that has not run out (CAM-03). */
    RELEASE,
    /** That the family is known not to be on the list of those who opted out (BEL-07). */
    NO_OPT_OUT,
    /** A release, or that it is directory information, out of which the family is known not to have opted (WES-04). */
    RELEASE_OR_DIRECTORY;

    /** @throws IllegalArgumentException where there is no such need, with a sentence saying so */
    public static Need of(String id) {
        for (Need need : values()) {
            if (need.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                return need;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is none of release, no-opt-out and release-or-directory");
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
