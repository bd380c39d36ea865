/**
 * One solve of a problem under a set of rules, and what is told meanwhile.
 */
@NullMarked
package org.needmatch.run;

import org.jspecify.annotations.NullMarked;
