package org.crosswalk.social.posts;

import java.util.List;
import org.crosswalk.social.PostId;

/** All that authors said against findings in posts. */
public interface Appeals {
    List<Appeal> of(PostId post, int version);

    /** Newest first. */
    List<Appeal> newest(int limit);

    /** False where the finding was appealed before. */
    boolean add(Appeal appeal);
}
