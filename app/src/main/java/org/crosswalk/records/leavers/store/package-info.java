@NullMarked
package org.crosswalk.records.leavers.store;

import org.jspecify.annotations.NullMarked;
