@NullMarked
package org.crosswalk.social.posts;

import org.jspecify.annotations.NullMarked;
