@NullMarked
package org.crosswalk.records.web;

import org.jspecify.annotations.NullMarked;
