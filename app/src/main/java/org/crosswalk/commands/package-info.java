@NullMarked
package org.crosswalk.commands;

import org.jspecify.annotations.NullMarked;
