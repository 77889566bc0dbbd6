@NullMarked
package org.crosswalk.roster.oneroster;

import org.jspecify.annotations.NullMarked;
