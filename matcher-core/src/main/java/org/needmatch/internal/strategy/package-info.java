/** The inside of {@code strategy}; may change at any time. */
@NullMarked
package org.needmatch.internal.strategy;

import org.jspecify.annotations.NullMarked;
