@NullMarked
package org.crosswalk.messaging.replies;

import org.jspecify.annotations.NullMarked;
