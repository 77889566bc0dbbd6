package org.crosswalk.social.posts;

import java.time.Instant;

/** A post's words as they were at a time, with what was said of them then. */
public record Version(int number, Draft draft, Checked checked, Instant at) {}
