/** The inside of {@code io.store}; may change at any time. */
@NullMarked
package org.needmatch.internal.io.store;

import org.jspecify.annotations.NullMarked;
