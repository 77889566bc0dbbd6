/** An account on a Mastodon server, by its API; twice the same Idempotency-Key is one status. */
@NullMarked
package org.crosswalk.social.mastodon;

import org.jspecify.annotations.NullMarked;
