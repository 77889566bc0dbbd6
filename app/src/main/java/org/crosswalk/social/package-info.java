@NullMarked
package org.crosswalk.social;

import org.jspecify.annotations.NullMarked;
