/**
 * The Timefold solver's planning model, score and life cycle. Internal: may
 * change at any time.
 */
@NullMarked
package org.needmatch.internal.timefold;

import org.jspecify.annotations.NullMarked;
