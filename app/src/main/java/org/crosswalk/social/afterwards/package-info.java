/** What comes back from the networks: comments, edits by other hands, deletions. Archived first, then looked at. */
@NullMarked
package org.crosswalk.social.afterwards;

import org.jspecify.annotations.NullMarked;
