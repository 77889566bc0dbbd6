@NullMarked
package org.crosswalk.moderation.roster;

import org.jspecify.annotations.NullMarked;
