@NullMarked
package org.crosswalk.hours.store;

import org.jspecify.annotations.NullMarked;
