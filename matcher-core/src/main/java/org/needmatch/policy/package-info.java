/**
 * Which check a role needs on a day, and who must be there, worked out from a
 * policy pack. Pure functions.
 */
@NullMarked
package org.needmatch.policy;

import org.jspecify.annotations.NullMarked;
