/** The district's e-mail comes into the archive here: over SMTP, or from files of old mail. */
@NullMarked
package org.crosswalk.archive.journal;

import org.jspecify.annotations.NullMarked;
