@NullMarked
package org.crosswalk.social.accounts;

import org.jspecify.annotations.NullMarked;
