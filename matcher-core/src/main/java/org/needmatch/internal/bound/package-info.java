/**
 * Lagrangian decomposition: prices that prove how good any plan can be.
 * Internal: may change at any time.
 */
@NullMarked
package org.needmatch.internal.bound;

import org.jspecify.annotations.NullMarked;
