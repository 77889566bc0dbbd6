@NullMarked
package org.crosswalk.records.production;

import org.jspecify.annotations.NullMarked;
