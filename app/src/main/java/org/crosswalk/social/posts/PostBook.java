package org.crosswalk.social.posts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.social.PostId;

/** All posts that were ever written. */
public interface PostBook {
    Optional<WrittenPost> find(PostId id);

    /** The person's own, newest first. */
    List<WrittenPost> writtenBy(PersonId author, int limit);

    /** Newest first. */
    List<WrittenPost> newest(int limit);

    /** Posts that wait for an answer, longest first. */
    List<WrittenPost> waiting();

    /** Posts that went out in an emergency and that nobody else has read, longest first. */
    List<WrittenPost> unread();

    /** What was found in each version that was ever written, newest first. */
    List<Past> past(int limit);

    /** @param school empty for the district */
    record Past(PostId post, Optional<OrgId> school, Checked checked) {}

    Optional<Version> version(PostId post, int number);

    /** Posts of which any version shows or names the student, newest first. */
    List<WrittenPost> with(PersonId student);

    void add(PostId id, PersonId author, Optional<OrgId> school, Instant at);

    void add(PostId id, Version version, Map<PersonId, Set<Appearance>> appearing);

    /** False where somebody else took that turn; then nothing has happened. */
    boolean add(PostStep step);
}
