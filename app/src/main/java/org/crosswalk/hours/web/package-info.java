@NullMarked
package org.crosswalk.hours.web;

import org.jspecify.annotations.NullMarked;
