/** The inside of {@code whatif}; may change at any time. */
@NullMarked
package org.needmatch.internal.whatif;

import org.jspecify.annotations.NullMarked;
