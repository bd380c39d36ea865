package org.needmatch.internal.search;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * Sessions of an hour on a Monday, each with one seat that anybody may take.
 */
final class Day {
  private Day() {
  }

  /**
   * So many people, v0 and so on, and a session from each of these half hours
   * after midnight, in order.
   */
  static ProblemBuilder of(int people, int... halfHours) {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < people; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    for (int i = 0; i < halfHours.length; i++) {
      problem.add(session("n" + i, halfHours[i]).build());
    }
    return problem;
  }

  static NeedBuilder session(String id, int halfHour) {
    var start = LocalTime.MIDNIGHT.plusMinutes(30L * halfHour);
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, start, start.plusHours(1));
  }

  static WorkingPlan plan(ProblemBuilder problem) {
    var instance = Instance.of(problem.build());
    return new WorkingPlan(instance, new Conflicts(instance));
  }

  /** The edge of a volunteer in the one role of a need. */
  static int edge(WorkingPlan plan, int volunteer, int need) {
    var graph = plan.instance().graph();
    return IntStream.range(0, graph.edges())
        .filter(e -> plan.needOf(e) == need && graph.holds(e, volunteer)).findFirst().orElseThrow();
  }

  static CandidateIndex everything(Instance instance) {
    return new CandidateIndex(instance.graph(), instance.sessions().roleCount(),
        IntStream.range(0, instance.graph().edges()).toArray());
  }
}
