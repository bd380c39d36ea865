/** Plots as SVG. */
@NullMarked
package org.needmatch.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
