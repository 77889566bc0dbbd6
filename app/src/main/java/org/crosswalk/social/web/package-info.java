@NullMarked
package org.crosswalk.social.web;

import org.jspecify.annotations.NullMarked;
