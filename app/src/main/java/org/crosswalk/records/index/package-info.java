@NullMarked
package org.crosswalk.records.index;

import org.jspecify.annotations.NullMarked;
