@NullMarked
package org.crosswalk.scan;

import org.jspecify.annotations.NullMarked;
