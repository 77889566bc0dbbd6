@NullMarked
package org.crosswalk.policy.packs;

import org.jspecify.annotations.NullMarked;
