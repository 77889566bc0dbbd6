@NullMarked
package org.crosswalk.messaging.replies.store;

import org.jspecify.annotations.NullMarked;
