/** The SQL of looks at what is sealed. */
@NullMarked
package org.crosswalk.records.sealed.store;

import org.jspecify.annotations.NullMarked;
