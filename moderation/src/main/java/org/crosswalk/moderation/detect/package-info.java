@NullMarked
package org.crosswalk.moderation.detect;

import org.jspecify.annotations.NullMarked;
