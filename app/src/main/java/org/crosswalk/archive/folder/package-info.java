@NullMarked
package org.crosswalk.archive.folder;

import org.jspecify.annotations.NullMarked;
