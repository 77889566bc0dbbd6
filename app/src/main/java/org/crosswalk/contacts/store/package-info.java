@NullMarked
package org.crosswalk.contacts.store;

import org.jspecify.annotations.NullMarked;
