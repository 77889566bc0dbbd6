@NullMarked
package org.crosswalk.social.afterwards;

import org.jspecify.annotations.NullMarked;
