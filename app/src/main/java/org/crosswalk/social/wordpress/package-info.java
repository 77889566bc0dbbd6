/** A WordPress site, by its REST API and an application password: drafts may come twice, but only the first is ever published. */
@NullMarked
package org.crosswalk.social.wordpress;

import org.jspecify.annotations.NullMarked;
