/** The inside of {@code io.read}; may change at any time. */
@NullMarked
package org.needmatch.internal.io.read;

import org.jspecify.annotations.NullMarked;
