@NullMarked
package org.crosswalk.gates;

import org.jspecify.annotations.NullMarked;
