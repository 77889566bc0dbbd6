@NullMarked
package org.crosswalk.social.facebook;

import org.jspecify.annotations.NullMarked;
