@NullMarked
package org.crosswalk.social.feed;

import org.jspecify.annotations.NullMarked;
