@NullMarked
package org.crosswalk.social.consent;

import org.jspecify.annotations.NullMarked;
