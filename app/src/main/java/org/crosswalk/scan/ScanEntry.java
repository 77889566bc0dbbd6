package org.crosswalk.scan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A scan that a decision stands on, as the archive keeps it: what was found where and by which rule. The words themselves stand in the
 * entry of what was scanned, and nowhere twice.
 *
 * @param id of what was scanned; the entry is about the message that a reply answers
 * @param version of a post, from 1; how often a comment was changed; else 0
 * @param edition the pack and its edition that the decision was made under; empty where no pack was asked
 * @param failed whether it could not be made, which is not "nothing found"
 * @param found in the order of the text
 */
@Serdeable
public record ScanEntry(
        Of of, String id, int version, String edition, ScanEdition scanner, boolean failed, List<Spot> found) {
    /** What was scanned. */
    public enum Of {
        MESSAGE,
        REPLY,
        POST,
        COMMENT
    }

    /**
     * Something that was found.
     *
     * @param part of what was scanned, such as {@code text} or {@code caption-0}
     * @param start first UTF-16 unit of that part
     * @param end one past the last
     * @param students {@code sourcedId}s of the students whom the words fit
     */
    @Serdeable
    public record Spot(
            String part,
            int start,
            int end,
            String category,
            String severity,
            String rule,
            String why,
            List<String> students) {}
}
