@NullMarked
package org.crosswalk.access.web;

import org.jspecify.annotations.NullMarked;
