/**
 * From bytes to rows with positions: decoding, separators, headers and the
 * mapping of an export's own names to ours. Knows columns, not their meaning.
 */
@NullMarked
package org.needmatch.internal.io.table;

import org.jspecify.annotations.NullMarked;
