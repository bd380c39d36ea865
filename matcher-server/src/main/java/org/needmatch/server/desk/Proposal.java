package org.needmatch.server.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;

/**
 * A plan that was found and can be taken over.
 *
 * @param number
 *          of this proposal, from 1
 * @param kind
 *          answers, solve, menu or insist
 * @param limit
 *          what no such plan can exceed, null when nobody knows
 * @param take
 *          what it changes of the draft
 */
record Proposal(long number, String kind, long medium, @Nullable Limit limit, Edit.Take take) {

  /** What a plan changes of a draft, in the order of ids. */
  static Edit.Take changes(Draft draft, Plan plan) {
    Set<Placement> there = new HashSet<>();
    plan.assignments().forEach(row -> there.add(row.placement()));
    return new Edit.Take(sorted(draft.held().keySet().stream().filter(one -> !there.contains(one))),
        sorted(there.stream().filter(one -> !draft.held().containsKey(one))));
  }

  private static List<Placement> sorted(Stream<Placement> places) {
    return places.sorted(Revision.ORDER).toList();
  }
}
