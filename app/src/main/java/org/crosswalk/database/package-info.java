@NullMarked
package org.crosswalk.database;

import org.jspecify.annotations.NullMarked;
