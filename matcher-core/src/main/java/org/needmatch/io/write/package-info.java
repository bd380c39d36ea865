/**
 * Writes problems, plans and reports to files. Files appear whole or not at
 * all, and the same content is always the same bytes.
 */
@NullMarked
package org.needmatch.io.write;

import org.jspecify.annotations.NullMarked;
