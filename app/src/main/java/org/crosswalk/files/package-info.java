/** What somebody brings along to be sent: looked at, cleaned, checked for viruses and read, before anything else happens to it. */
@NullMarked
package org.crosswalk.files;

import org.jspecify.annotations.NullMarked;
