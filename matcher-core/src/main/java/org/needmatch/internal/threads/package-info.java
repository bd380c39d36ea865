/**
 * The caller's thread, and those of an executor that help it. Internal: may
 * change at any time.
 */
@NullMarked
package org.needmatch.internal.threads;

import org.jspecify.annotations.NullMarked;
