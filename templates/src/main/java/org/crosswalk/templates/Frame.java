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

    private static final int AT_HAND = 5;

    /** Where people begin, and where they are; the other pages are behind one more step. */
    public List<Way> atHand() {
        return ways.stream()
                .filter(way -> way.here() || ways.indexOf(way) < AT_HAND || isShort())
                .toList();
    }

    public List<Way> more() {
        return ways.stream().filter(way -> !atHand().contains(way)).toList();
    }

    /** One page more would not be worth the step. */
    private boolean isShort() {
        return ways.size() <= AT_HAND + 1;
    }

    /**
     * A link of the frame.
     *
     * @param label key of its words
     */
    public record Way(String label, String href, boolean here) {}
}
