@NullMarked
package org.crosswalk.access.store;

import org.jspecify.annotations.NullMarked;
