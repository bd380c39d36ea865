/**
 * An independent check of the number that no plan can exceed. It evaluates a
 * certificate of prices and branches from the problem alone and shares no code
 * with what finds the prices, so that an error there cannot hide here.
 */
@NullMarked
package org.needmatch.judge.proof;

import org.jspecify.annotations.NullMarked;
