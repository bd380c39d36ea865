/**
 * What a plan is held against and what follows from it: plans made by hand, the
 * need that nobody could meet, what less travel would cost, what to do next.
 * All types are immutable and thread-safe.
 */
@NullMarked
package org.needmatch.internal.analysis;

import org.jspecify.annotations.NullMarked;
