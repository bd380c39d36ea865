/** Tests of the package. */
@NullMarked
package org.needmatch.benchmarks.library;

import org.jspecify.annotations.NullMarked;
