@NullMarked
package org.crosswalk.templates.desk;

import org.jspecify.annotations.NullMarked;
