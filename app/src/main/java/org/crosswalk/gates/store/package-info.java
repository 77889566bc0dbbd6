@NullMarked
package org.crosswalk.gates.store;

import org.jspecify.annotations.NullMarked;
