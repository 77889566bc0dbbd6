@NullMarked
package org.crosswalk.records.requests;

import org.jspecify.annotations.NullMarked;
