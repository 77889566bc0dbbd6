@NullMarked
package org.crosswalk.messaging;

import org.jspecify.annotations.NullMarked;
