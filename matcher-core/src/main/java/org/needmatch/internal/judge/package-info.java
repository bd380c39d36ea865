/** The inside of {@code judge}; may change at any time. */
@NullMarked
package org.needmatch.internal.judge;

import org.jspecify.annotations.NullMarked;
