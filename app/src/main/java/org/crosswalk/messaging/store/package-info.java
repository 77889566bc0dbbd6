@NullMarked
package org.crosswalk.messaging.store;

import org.jspecify.annotations.NullMarked;
