/**
 * What was found wrong or odd in an input, as data with stable codes.
 */
@NullMarked
package org.needmatch.diagnostics;

import org.jspecify.annotations.NullMarked;
