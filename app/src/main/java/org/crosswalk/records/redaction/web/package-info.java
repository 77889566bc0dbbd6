@NullMarked
package org.crosswalk.records.redaction.web;

import org.jspecify.annotations.NullMarked;
