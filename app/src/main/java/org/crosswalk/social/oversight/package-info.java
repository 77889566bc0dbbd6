@NullMarked
package org.crosswalk.social.oversight;

import org.jspecify.annotations.NullMarked;
