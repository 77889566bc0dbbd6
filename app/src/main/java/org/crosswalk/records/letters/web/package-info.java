@NullMarked
package org.crosswalk.records.letters.web;

import org.jspecify.annotations.NullMarked;
