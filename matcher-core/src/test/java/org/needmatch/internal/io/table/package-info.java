/** How tables are read. */
@NullMarked
package org.needmatch.internal.io.table;

import org.jspecify.annotations.NullMarked;
