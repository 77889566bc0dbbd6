@NullMarked
package org.crosswalk.records.redaction;

import org.jspecify.annotations.NullMarked;
