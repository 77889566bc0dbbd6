@NullMarked
package org.crosswalk.review.web;

import org.jspecify.annotations.NullMarked;
