@NullMarked
package org.crosswalk.moderation.writing;

import org.jspecify.annotations.NullMarked;
