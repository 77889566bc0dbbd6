@NullMarked
package org.crosswalk.records.letters;

import org.jspecify.annotations.NullMarked;
