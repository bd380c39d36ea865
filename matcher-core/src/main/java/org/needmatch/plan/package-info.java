/**
 * A plan as pure data: rows of ids and a score.
 */
@NullMarked
package org.needmatch.plan;

import org.jspecify.annotations.NullMarked;
