/** Tests of the package. */
@NullMarked
package org.needmatch.benchmarks.smptsp;

import org.jspecify.annotations.NullMarked;
