/** How telephone numbers, addresses, dates and other particulars of a person are written, and whose they are. */
@NullMarked
package org.crosswalk.moderation.particulars;

import org.jspecify.annotations.NullMarked;
