@NullMarked
package org.crosswalk.records.holds;

import org.jspecify.annotations.NullMarked;
