/**
 * Strategies of the literature, on what an embedder's strategy has: choices and
 * a partial plan. Internal: may change at any time.
 */
@NullMarked
package org.needmatch.internal.literature;

import org.jspecify.annotations.NullMarked;
