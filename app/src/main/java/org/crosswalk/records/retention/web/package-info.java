@NullMarked
package org.crosswalk.records.retention.web;

import org.jspecify.annotations.NullMarked;
