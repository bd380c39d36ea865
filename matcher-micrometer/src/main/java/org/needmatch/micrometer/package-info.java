/** Meters of solves, for Micrometer. */
@NullMarked
package org.needmatch.micrometer;

import org.jspecify.annotations.NullMarked;
