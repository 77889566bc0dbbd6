@NullMarked
package org.crosswalk.records.letters.store;

import org.jspecify.annotations.NullMarked;
