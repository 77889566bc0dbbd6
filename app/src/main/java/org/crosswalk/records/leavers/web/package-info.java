@NullMarked
package org.crosswalk.records.leavers.web;

import org.jspecify.annotations.NullMarked;
