/**
 * A problem that is too large for one search, cut into regions: prices that
 * regions agree on, plans by regions that make up one plan, and one bound. The
 * steps are plain functions over parts of the problem, so that one machine can
 * do them one after the other, and many machines side by side.
 */
@NullMarked
package org.needmatch.internal.region;

import org.jspecify.annotations.NullMarked;
