package org.needmatch.cli;

import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.AbsentNeeds;
import org.needmatch.plan.Plan;

/**
 * A plan beside its input.
 *
 * @param absent
 *          needs of the input that are not in the problem
 */
record PlannedWeek(Problem problem, AbsentNeeds absent, Plan plan) {
}
