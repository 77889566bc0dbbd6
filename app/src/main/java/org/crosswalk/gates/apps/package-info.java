@NullMarked
package org.crosswalk.gates.apps;

import org.jspecify.annotations.NullMarked;
