@NullMarked
package org.crosswalk.messaging.web;

import org.jspecify.annotations.NullMarked;
