@NullMarked
package org.crosswalk.social.publishing.store;

import org.jspecify.annotations.NullMarked;
