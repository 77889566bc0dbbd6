@NullMarked
package org.crosswalk.delivery.store;

import org.jspecify.annotations.NullMarked;
