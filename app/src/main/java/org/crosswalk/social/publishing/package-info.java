/** On the way to the networks: a durable queue, a marker before each attempt, and what came of it. */
@NullMarked
package org.crosswalk.social.publishing;

import org.jspecify.annotations.NullMarked;
