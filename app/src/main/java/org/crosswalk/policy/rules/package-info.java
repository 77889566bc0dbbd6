@NullMarked
package org.crosswalk.policy.rules;

import org.jspecify.annotations.NullMarked;
