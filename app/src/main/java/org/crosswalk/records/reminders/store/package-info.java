@NullMarked
package org.crosswalk.records.reminders.store;

import org.jspecify.annotations.NullMarked;
