/**
 * Exact plans for problems that are a flow from people to seats. Internal: may
 * change at any time.
 */
@NullMarked
package org.needmatch.internal.flow;

import org.jspecify.annotations.NullMarked;
