@NullMarked
package org.crosswalk.records.exemptions;

import org.jspecify.annotations.NullMarked;
