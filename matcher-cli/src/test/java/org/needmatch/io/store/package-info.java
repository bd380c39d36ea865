/** Disks that fail, for tests of every command that writes. */
@NullMarked
package org.needmatch.io.store;

import org.jspecify.annotations.NullMarked;
