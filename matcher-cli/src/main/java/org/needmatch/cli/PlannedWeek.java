package org.needmatch.cli;

import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;

/** A plan beside its input. */
record PlannedWeek(Problem problem, Plan plan) {
}
