/**
 * The exact problem as linear rows over whole numbers, for solvers of other
 * makers.
 */
@NullMarked
package org.needmatch.internal.linear;

import org.jspecify.annotations.NullMarked;
