@NullMarked
package org.crosswalk.gates.apart;

import org.jspecify.annotations.NullMarked;
