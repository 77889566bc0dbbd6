@NullMarked
package org.crosswalk.archive.seal;

import org.jspecify.annotations.NullMarked;
