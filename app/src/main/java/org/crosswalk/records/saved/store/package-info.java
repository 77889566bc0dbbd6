/** The SQL of searches kept under a name. */
@NullMarked
package org.crosswalk.records.saved.store;

import org.jspecify.annotations.NullMarked;
