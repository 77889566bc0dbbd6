/** Bluesky, by the AT Protocol: a record under a key that follows from the publication, so that there can be only one. */
@NullMarked
package org.crosswalk.social.bluesky;

import org.jspecify.annotations.NullMarked;
