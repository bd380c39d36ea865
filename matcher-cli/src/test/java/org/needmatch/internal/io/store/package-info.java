/** Disks that fail, for tests of every command that writes. */
@NullMarked
package org.needmatch.internal.io.store;

import org.jspecify.annotations.NullMarked;
