@NullMarked
package org.crosswalk.optout;

import org.jspecify.annotations.NullMarked;
