/** Statistics of comparisons, apart from what is compared. */
@NullMarked
package org.needmatch.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
