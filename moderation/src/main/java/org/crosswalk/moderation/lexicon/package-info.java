@NullMarked
package org.crosswalk.moderation.lexicon;

import org.jspecify.annotations.NullMarked;
