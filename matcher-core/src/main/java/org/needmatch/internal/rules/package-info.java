/** The inside of {@code rules}; may change at any time. */
@NullMarked
package org.needmatch.internal.rules;

import org.jspecify.annotations.NullMarked;
