@NullMarked
package org.crosswalk.api;

import org.jspecify.annotations.NullMarked;
