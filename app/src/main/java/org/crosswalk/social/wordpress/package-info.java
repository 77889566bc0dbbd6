@NullMarked
package org.crosswalk.social.wordpress;

import org.jspecify.annotations.NullMarked;
