@NullMarked
package org.crosswalk.records.holds.store;

import org.jspecify.annotations.NullMarked;
