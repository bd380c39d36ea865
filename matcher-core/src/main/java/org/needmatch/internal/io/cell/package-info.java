/**
 * From the text of a cell to a value: numbers, words, dates, times, windows.
 * Pure functions that know neither files nor columns.
 */
@NullMarked
package org.needmatch.internal.io.cell;

import org.jspecify.annotations.NullMarked;
