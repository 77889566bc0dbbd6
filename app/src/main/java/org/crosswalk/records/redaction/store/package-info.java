@NullMarked
package org.crosswalk.records.redaction.store;

import org.jspecify.annotations.NullMarked;
