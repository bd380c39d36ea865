/**
 * A local search over flat arrays that sees minimum teams. Internal: may change
 * at any time.
 */
@NullMarked
package org.needmatch.internal.search;

import org.jspecify.annotations.NullMarked;
