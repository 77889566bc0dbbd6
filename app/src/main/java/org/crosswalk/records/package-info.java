@NullMarked
package org.crosswalk.records;

import org.jspecify.annotations.NullMarked;
