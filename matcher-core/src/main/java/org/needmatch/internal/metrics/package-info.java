/** The inside of {@code metrics}; may change at any time. */
@NullMarked
package org.needmatch.internal.metrics;

import org.jspecify.annotations.NullMarked;
