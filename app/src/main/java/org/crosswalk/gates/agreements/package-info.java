@NullMarked
package org.crosswalk.gates.agreements;

import org.jspecify.annotations.NullMarked;
