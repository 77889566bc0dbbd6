@NullMarked
package org.crosswalk.contacts;

import org.jspecify.annotations.NullMarked;
