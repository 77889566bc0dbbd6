@NullMarked
package org.crosswalk.roster;

import org.jspecify.annotations.NullMarked;
