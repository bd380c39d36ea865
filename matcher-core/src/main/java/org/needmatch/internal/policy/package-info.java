/** The inside of {@code policy}; may change at any time. */
@NullMarked
package org.needmatch.internal.policy;

import org.jspecify.annotations.NullMarked;
