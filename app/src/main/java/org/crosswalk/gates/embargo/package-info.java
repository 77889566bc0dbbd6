@NullMarked
package org.crosswalk.gates.embargo;

import org.jspecify.annotations.NullMarked;
