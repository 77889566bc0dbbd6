@NullMarked
package org.crosswalk.delivery;

import org.jspecify.annotations.NullMarked;
