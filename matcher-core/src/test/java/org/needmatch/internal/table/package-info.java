/** How tables are read. */
@NullMarked
package org.needmatch.internal.table;

import org.jspecify.annotations.NullMarked;
