/** The port to the networks: what each of them can do, and what came of it. */
@NullMarked
package org.crosswalk.social.network;

import org.jspecify.annotations.NullMarked;
