/** Wordings that staff use again and again, of a group and of the district. */
@NullMarked
package org.crosswalk.messaging.wordings;

import org.jspecify.annotations.NullMarked;
