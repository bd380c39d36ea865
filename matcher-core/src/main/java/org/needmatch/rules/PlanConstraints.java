package org.needmatch.rules;

/**
 * An embedder's constraints on a plan as a whole, such as Timefold constraint
 * streams. A strategy that does not know them refuses the problem.
 */
public interface PlanConstraints {
}
