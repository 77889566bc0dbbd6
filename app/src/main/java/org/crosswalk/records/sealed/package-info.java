/** Looks at what is sealed: asked for with a purpose, released by two keys, archived each time. */
@NullMarked
package org.crosswalk.records.sealed;

import org.jspecify.annotations.NullMarked;
