@NullMarked
package org.crosswalk.archive;

import org.jspecify.annotations.NullMarked;
