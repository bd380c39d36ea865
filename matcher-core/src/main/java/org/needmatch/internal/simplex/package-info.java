/**
 * Linear programs for prices: a revised simplex method that starts warm after
 * columns come in and costs change. What it returns is advice: nothing that is
 * proven rests on its arithmetic. Internal: may change at any time.
 */
@NullMarked
package org.needmatch.internal.simplex;

import org.jspecify.annotations.NullMarked;
