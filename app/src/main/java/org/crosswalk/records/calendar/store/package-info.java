@NullMarked
package org.crosswalk.records.calendar.store;

import org.jspecify.annotations.NullMarked;
