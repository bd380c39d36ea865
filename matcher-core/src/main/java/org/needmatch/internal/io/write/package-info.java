/** The inside of {@code io.write}; may change at any time. */
@NullMarked
package org.needmatch.internal.io.write;

import org.jspecify.annotations.NullMarked;
