/** The inside of {@code explain}; may change at any time. */
@NullMarked
package org.needmatch.internal.explain;

import org.jspecify.annotations.NullMarked;
