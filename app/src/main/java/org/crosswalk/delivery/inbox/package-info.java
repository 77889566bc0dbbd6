@NullMarked
package org.crosswalk.delivery.inbox;

import org.jspecify.annotations.NullMarked;
