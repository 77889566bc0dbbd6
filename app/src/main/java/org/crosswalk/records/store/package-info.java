@NullMarked
package org.crosswalk.records.store;

import org.jspecify.annotations.NullMarked;
