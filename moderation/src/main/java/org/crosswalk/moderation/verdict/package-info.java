@NullMarked
package org.crosswalk.moderation.verdict;

import org.jspecify.annotations.NullMarked;
