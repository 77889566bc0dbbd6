@NullMarked
package org.crosswalk.archive.store;

import org.jspecify.annotations.NullMarked;
