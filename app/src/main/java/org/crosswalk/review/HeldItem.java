package org.crosswalk.review;

import java.time.Instant;
import org.crosswalk.common.OrgId;

/** Something that waits for a person to look at it. */
public record HeldItem(String id, OrgId school, Instant since) {}
