/**
 * Plans that people have been told of: what stays of them, what is released,
 * what changes for whom, and what changing one more week would gain.
 */
@NullMarked
package org.needmatch.replan;

import org.jspecify.annotations.NullMarked;
