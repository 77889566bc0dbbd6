@NullMarked
package org.crosswalk.hours;

import org.jspecify.annotations.NullMarked;
