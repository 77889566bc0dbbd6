/** The port to a server that speaks LibreTranslate's API. */
@NullMarked
package org.crosswalk.translation.http;

import org.jspecify.annotations.NullMarked;
