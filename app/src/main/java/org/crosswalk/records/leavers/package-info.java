@NullMarked
package org.crosswalk.records.leavers;

import org.jspecify.annotations.NullMarked;
