/** A strategy of one's own, as a jar for {@code --plugins}. */
@NullMarked
package org.needmatch.examples.strategy;

import org.jspecify.annotations.NullMarked;
