/**
 * The front door: give it a problem, get a judged plan.
 */
@NullMarked
package org.needmatch.run;

import org.jspecify.annotations.NullMarked;
