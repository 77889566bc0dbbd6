package org.crosswalk.moderation;

import java.util.List;
import org.crosswalk.moderation.verdict.Finding;

/** Looks for identifiable students and for harm in a text. Immutable, and safe to use from many threads. */
public interface Scanner {
    /** Findings in the order of their start; linear in the length of the text. */
    List<Finding> scan(CharSequence text);
}
