@NullMarked
package org.crosswalk.review;

import org.jspecify.annotations.NullMarked;
