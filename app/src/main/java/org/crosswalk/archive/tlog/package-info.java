@NullMarked
package org.crosswalk.archive.tlog;

import org.jspecify.annotations.NullMarked;
