/** Tests of the package. */
@NullMarked
package org.needmatch.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
