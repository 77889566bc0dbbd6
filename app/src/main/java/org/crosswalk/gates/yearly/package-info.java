@NullMarked
package org.crosswalk.gates.yearly;

import org.jspecify.annotations.NullMarked;
