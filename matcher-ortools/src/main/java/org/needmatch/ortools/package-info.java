/**
 * The certified search with the linear and integer programs of OR-Tools for
 * weeks that are too large for ours.
 */
@NullMarked
package org.needmatch.ortools;

import org.jspecify.annotations.NullMarked;
