@NullMarked
package org.crosswalk.records.retention;

import org.jspecify.annotations.NullMarked;
