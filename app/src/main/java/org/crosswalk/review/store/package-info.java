@NullMarked
package org.crosswalk.review.store;

import org.jspecify.annotations.NullMarked;
