/**
 * Invents cities of any size, so that tests, benchmarks and trials need
 * nobody's data. The same parameters always give the same city.
 */
@NullMarked
package org.needmatch.internal.generate;

import org.jspecify.annotations.NullMarked;
