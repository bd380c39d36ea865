/**
 * Sets of files that are replaced together, by one writer at a time: staged,
 * committed by a journal, and rolled forward or back by whoever comes next. See
 * docs/reliability.md.
 */
@NullMarked
package org.needmatch.io.store;

import org.jspecify.annotations.NullMarked;
