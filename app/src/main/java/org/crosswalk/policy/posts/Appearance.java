package org.crosswalk.policy.posts;

import java.util.Locale;

/** How a student is in a post: to be seen in a picture, or told of in its words. */
public enum Appearance {
    SHOWN,
    NAMED;

    /** @throws IllegalArgumentException where there is no such word, with a sentence saying so */
    public static Appearance of(String id) {
        for (Appearance appearance : values()) {
            if (appearance.name().toLowerCase(Locale.ROOT).equals(id)) {
                return appearance;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is neither shown nor named");
    }
}
