package org.crosswalk.social.posts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.crosswalk.scan.ScanEntry.Spot;

/**
 * Something the scan found in a post.
 *
 * @param part {@code text}, or of a picture {@code alternative-0}, {@code caption-0} or {@code words-0}, what was read in it
 * @param start first UTF-16 unit of that part
 * @param end one past the last
 * @param words the words themselves
 * @param students {@code sourcedId}s of the students whom the words fit
 */
@Serdeable
public record Found(
        String part,
        int start,
        int end,
        String words,
        String category,
        String severity,
        String rule,
        String why,
        List<String> students) {
    /** As the archive keeps it, without the words. */
    Spot spot() {
        return new Spot(part, start, end, category, severity, rule, why, students);
    }
}
