/**
 * Why a plan is as it is: reads problem, rules and plan, never a solver.
 * Reasons are types with data; words are made last.
 */
@NullMarked
package org.needmatch.explain;

import org.jspecify.annotations.NullMarked;
