@NullMarked
package org.crosswalk.common;

import org.jspecify.annotations.NullMarked;
