@NullMarked
package org.crosswalk.optout.web;

import org.jspecify.annotations.NullMarked;
