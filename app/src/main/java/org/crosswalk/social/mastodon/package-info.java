@NullMarked
package org.crosswalk.social.mastodon;

import org.jspecify.annotations.NullMarked;
