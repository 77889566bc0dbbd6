@NullMarked
package org.crosswalk.moderation;

import org.jspecify.annotations.NullMarked;
