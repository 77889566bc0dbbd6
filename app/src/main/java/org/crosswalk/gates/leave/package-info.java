@NullMarked
package org.crosswalk.gates.leave;

import org.jspecify.annotations.NullMarked;
