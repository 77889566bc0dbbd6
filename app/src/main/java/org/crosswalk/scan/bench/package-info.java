@NullMarked
package org.crosswalk.scan.bench;

import org.jspecify.annotations.NullMarked;
