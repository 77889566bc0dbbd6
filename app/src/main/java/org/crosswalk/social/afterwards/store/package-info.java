@NullMarked
package org.crosswalk.social.afterwards.store;

import org.jspecify.annotations.NullMarked;
