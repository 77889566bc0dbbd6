@NullMarked
package org.crosswalk.records.reminders;

import org.jspecify.annotations.NullMarked;
