@NullMarked
package org.crosswalk.roster.store;

import org.jspecify.annotations.NullMarked;
