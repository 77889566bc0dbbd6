@NullMarked
package org.crosswalk.templates;

import org.jspecify.annotations.NullMarked;
