/**
 * The pair rules of a valid plan, one class each, with typed verdicts; the
 * worth of a seat; which pins are kept.
 */
@NullMarked
package org.needmatch.rules;

import org.jspecify.annotations.NullMarked;
