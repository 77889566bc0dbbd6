@NullMarked
package org.crosswalk.demo;

import org.jspecify.annotations.NullMarked;
