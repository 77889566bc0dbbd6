package org.crosswalk.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param signedInAs the person's name, or null before signing in
 * @param ways the pages that this person's duties open, in order
 * @param csrf the token every form carries
 */
public record Frame(Words words, @Nullable String signedInAs, List<Way> ways, String csrf) {
    /** The same frame for somebody who reads another language. */
    public Frame in(Words others) {
        return new Frame(others, signedInAs, ways, csrf);
    }

    /**
     * A link of the frame.
     *
     * @param label key of its words
     */
    public record Way(String label, String href, boolean here) {}
}
