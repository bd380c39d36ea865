/**
 * Measurements: strategies against each other and against an exact judge, and
 * the hot loops on their own. Never part of the product.
 */
@NullMarked
package org.needmatch.benchmarks;

import org.jspecify.annotations.NullMarked;
