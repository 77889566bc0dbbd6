@NullMarked
package org.crosswalk.records.production.store;

import org.jspecify.annotations.NullMarked;
