@NullMarked
package org.crosswalk.records.retention.store;

import org.jspecify.annotations.NullMarked;
