@NullMarked
package org.crosswalk.social.store;

import org.jspecify.annotations.NullMarked;
