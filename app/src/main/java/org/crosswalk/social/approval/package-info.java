@NullMarked
package org.crosswalk.social.approval;

import org.jspecify.annotations.NullMarked;
