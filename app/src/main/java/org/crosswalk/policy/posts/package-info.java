@NullMarked
package org.crosswalk.policy.posts;

import org.jspecify.annotations.NullMarked;
