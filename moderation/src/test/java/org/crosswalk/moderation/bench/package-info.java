@NullMarked
package org.crosswalk.moderation.bench;

import org.jspecify.annotations.NullMarked;
