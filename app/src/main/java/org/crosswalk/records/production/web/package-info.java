@NullMarked
package org.crosswalk.records.production.web;

import org.jspecify.annotations.NullMarked;
