@NullMarked
package org.crosswalk.access;

import org.jspecify.annotations.NullMarked;
