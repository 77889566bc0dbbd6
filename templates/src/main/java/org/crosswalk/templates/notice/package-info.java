@NullMarked
package org.crosswalk.templates.notice;

import org.jspecify.annotations.NullMarked;
