@NullMarked
package org.crosswalk.archive.witness;

import org.jspecify.annotations.NullMarked;
