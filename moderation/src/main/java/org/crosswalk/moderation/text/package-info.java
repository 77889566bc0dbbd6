@NullMarked
package org.crosswalk.moderation.text;

import org.jspecify.annotations.NullMarked;
