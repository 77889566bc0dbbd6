/** The district's own Atom feed: everything that is published, as anybody may follow it. */
@NullMarked
package org.crosswalk.social.feed;

import org.jspecify.annotations.NullMarked;
