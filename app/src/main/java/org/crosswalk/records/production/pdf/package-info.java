@NullMarked
package org.crosswalk.records.production.pdf;

import org.jspecify.annotations.NullMarked;
