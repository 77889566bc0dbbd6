@NullMarked
package org.crosswalk.social.afterwards.web;

import org.jspecify.annotations.NullMarked;
