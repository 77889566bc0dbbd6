package org.crosswalk.moderation;

import java.util.List;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;

/** Looks for identifiable students and for harm in a text. Immutable, and safe to use from many threads. */
public interface Scanner {
    /** Findings in the order of their start; linear in the length of the text. */
    List<Finding> scan(CharSequence text);

    /** The same, knowing more: names of the group's students count where they stand alone. */
    default List<Finding> scan(CharSequence text, ScanContext context) {
        return scan(text);
    }
}
