@NullMarked
package org.crosswalk;

import org.jspecify.annotations.NullMarked;
