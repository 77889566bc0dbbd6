@NullMarked
package org.crosswalk.archive.note;

import org.jspecify.annotations.NullMarked;
