@NullMarked
package org.crosswalk.optout.store;

import org.jspecify.annotations.NullMarked;
