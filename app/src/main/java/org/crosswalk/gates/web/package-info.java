@NullMarked
package org.crosswalk.gates.web;

import org.jspecify.annotations.NullMarked;
