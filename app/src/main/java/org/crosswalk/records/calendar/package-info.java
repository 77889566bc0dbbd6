@NullMarked
package org.crosswalk.records.calendar;

import org.jspecify.annotations.NullMarked;
