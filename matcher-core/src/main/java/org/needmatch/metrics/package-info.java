/**
 * What a plan does for the place: figures per area, per initiative and in all,
 * read from problem and plan alone, never from a solver. All types are
 * immutable and thread-safe.
 */
@NullMarked
package org.needmatch.metrics;

import org.jspecify.annotations.NullMarked;
