@NullMarked
package org.crosswalk.demo.web;

import org.jspecify.annotations.NullMarked;
