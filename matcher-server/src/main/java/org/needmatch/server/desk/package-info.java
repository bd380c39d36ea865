/** The desk of a coordinator: one folder, one plan, one browser. */
@NullMarked
package org.needmatch.server.desk;

import org.jspecify.annotations.NullMarked;
