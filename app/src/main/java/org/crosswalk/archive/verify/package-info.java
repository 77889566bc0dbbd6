@NullMarked
package org.crosswalk.archive.verify;

import org.jspecify.annotations.NullMarked;
