package org.crosswalk.social.posts;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.policy.OnFile.Embargoed;

/** News that has not been made public (LEI-05): a port, since embargoes are no part of posts. */
public interface NotPublic {
    /** What of it the text speaks of. */
    List<Embargoed> mentionedIn(String text, LocalDate day);
}
