/** Disks that fail, for tests of every command that writes. */
@NullMarked
package org.needmatch.store;

import org.jspecify.annotations.NullMarked;
