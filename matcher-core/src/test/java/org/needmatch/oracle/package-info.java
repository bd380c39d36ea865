/**
 * Best plans by exhaustive search, to hold solvers against.
 */
@NullMarked
package org.needmatch.oracle;

import org.jspecify.annotations.NullMarked;
