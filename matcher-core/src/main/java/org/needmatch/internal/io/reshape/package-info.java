/**
 * The ways in which matcher.json turns the rows of an export into rows that the
 * readers know.
 */
@NullMarked
package org.needmatch.internal.io.reshape;

import org.jspecify.annotations.NullMarked;
