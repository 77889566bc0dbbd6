@NullMarked
package org.crosswalk.contacts.web;

import org.jspecify.annotations.NullMarked;
