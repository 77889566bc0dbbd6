/** Witnesses that are asked over HTTP, and one that answers (C2SP tlog-witness). */
@NullMarked
package org.crosswalk.archive.witness.http;

import org.jspecify.annotations.NullMarked;
