@NullMarked
package org.crosswalk.roster.web;

import org.jspecify.annotations.NullMarked;
