/** The port to ClamAV's daemon. */
@NullMarked
package org.crosswalk.files.clamd;

import org.jspecify.annotations.NullMarked;
