@NullMarked
package org.crosswalk.records.requests.web;

import org.jspecify.annotations.NullMarked;
