@NullMarked
package org.crosswalk.web;

import org.jspecify.annotations.NullMarked;
