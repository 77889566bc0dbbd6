package org.crosswalk.policy.posts;

import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Citation;

/**
 * What stands in the way of one student's appearance.
 *
 * @param outlet where: {@code bluesky}
 */
public record ConsentGap(PersonId student, Appearance appearance, String outlet, Why why, Citation citation) {}
