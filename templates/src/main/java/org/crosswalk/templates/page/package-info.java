@NullMarked
package org.crosswalk.templates.page;

import org.jspecify.annotations.NullMarked;
