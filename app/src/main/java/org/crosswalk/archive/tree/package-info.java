@NullMarked
package org.crosswalk.archive.tree;

import org.jspecify.annotations.NullMarked;
