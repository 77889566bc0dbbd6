/** Searches kept under a name. */
@NullMarked
package org.crosswalk.records.saved;

import org.jspecify.annotations.NullMarked;
