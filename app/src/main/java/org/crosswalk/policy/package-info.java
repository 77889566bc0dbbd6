@NullMarked
package org.crosswalk.policy;

import org.jspecify.annotations.NullMarked;
