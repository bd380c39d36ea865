/** The inside of {@code replan}; may change at any time. */
@NullMarked
package org.needmatch.internal.replan;

import org.jspecify.annotations.NullMarked;
