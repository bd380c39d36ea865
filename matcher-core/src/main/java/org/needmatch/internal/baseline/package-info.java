/**
 * Strategies that people use by hand, to hold better ones against. Internal:
 * may change at any time.
 */
@NullMarked
package org.needmatch.internal.baseline;

import org.jspecify.annotations.NullMarked;
