/** Undoing of writings that hide a word from a reader who does not look twice. */
@NullMarked
package org.crosswalk.moderation.disguise;

import org.jspecify.annotations.NullMarked;
