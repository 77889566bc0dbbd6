@NullMarked
package org.crosswalk.gates.sponsors;

import org.jspecify.annotations.NullMarked;
