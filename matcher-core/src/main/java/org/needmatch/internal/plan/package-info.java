/** The inside of {@code plan}; may change at any time. */
@NullMarked
package org.needmatch.internal.plan;

import org.jspecify.annotations.NullMarked;
