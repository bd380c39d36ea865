/** Tests of the package. */
@NullMarked
package org.needmatch.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
