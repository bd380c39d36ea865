/** Tests of the measurements. */
@NullMarked
package org.needmatch.benchmarks;

import org.jspecify.annotations.NullMarked;
