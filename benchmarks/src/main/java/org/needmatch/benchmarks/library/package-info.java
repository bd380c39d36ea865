/** The frozen library of instances, and what is known of each. */
@NullMarked
package org.needmatch.benchmarks.library;

import org.jspecify.annotations.NullMarked;
