package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.verdict.Finding;

/** Finds one kind of thing; holds nothing of a text, so that one serves every thread. */
interface Detector {
    List<Finding> in(Reading reading);
}
