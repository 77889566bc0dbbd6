@NullMarked
package org.crosswalk.records.holds.web;

import org.jspecify.annotations.NullMarked;
