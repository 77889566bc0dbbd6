@NullMarked
package org.crosswalk.delivery.email;

import org.jspecify.annotations.NullMarked;
