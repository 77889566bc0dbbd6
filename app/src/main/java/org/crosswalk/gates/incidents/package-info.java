@NullMarked
package org.crosswalk.gates.incidents;

import org.jspecify.annotations.NullMarked;
