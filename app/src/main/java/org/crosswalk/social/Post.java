package org.crosswalk.social;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said in public, as it was approved.
 *
 * @param link a page to which it leads, or null
 * @param comments whether the public may comment; off unless it was approved (BEL-05)
 */
public record Post(PostId id, String text, @Nullable URI link, List<Picture> pictures, boolean comments) {
    public Post {
        pictures = List.copyOf(pictures);
    }

    /** The text with its link beneath, unless the text has it already: as networks show it that know no links apart. */
    public static String withLink(String text, @Nullable URI link) {
        return link == null || text.contains(link.toString()) ? text : (text + "\n\n" + link).strip();
    }
}
