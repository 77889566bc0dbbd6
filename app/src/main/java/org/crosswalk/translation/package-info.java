/** Translations by a machine, where the district has one. */
@NullMarked
package org.crosswalk.translation;

import org.jspecify.annotations.NullMarked;
