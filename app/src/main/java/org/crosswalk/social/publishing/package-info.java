@NullMarked
package org.crosswalk.social.publishing;

import org.jspecify.annotations.NullMarked;
