/** How the networks are spoken with over HTTP: bounded in time and size, never to another host, never with a token in a log. */
@NullMarked
package org.crosswalk.social.wire;

import org.jspecify.annotations.NullMarked;
