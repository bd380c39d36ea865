/** Shift minimisation personnel task scheduling as volunteers and needs. */
@NullMarked
package org.needmatch.benchmarks.smptsp;

import org.jspecify.annotations.NullMarked;
