/**
 * Spreadsheets as rows of text: xlsx and ods, read as a stream within bounds,
 * and xlsx written. Knows cells and what a person sees of them, not columns.
 */
@NullMarked
package org.needmatch.internal.io.sheet;

import org.jspecify.annotations.NullMarked;
