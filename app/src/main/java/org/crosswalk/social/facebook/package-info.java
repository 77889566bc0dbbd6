/** A Facebook page, by the Graph API. The API has no idempotency key: what was sent is recognised among the page's latest posts. */
@NullMarked
package org.crosswalk.social.facebook;

import org.jspecify.annotations.NullMarked;
