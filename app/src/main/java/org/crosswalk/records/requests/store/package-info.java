@NullMarked
package org.crosswalk.records.requests.store;

import org.jspecify.annotations.NullMarked;
