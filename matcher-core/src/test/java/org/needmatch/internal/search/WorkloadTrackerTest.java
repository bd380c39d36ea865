package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.ComfortTracker;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class WorkloadTrackerTest {
  @Test
  void whenWhatIsInTheWayHasGoneTheEdgeIsAdmitted() {
    int relieved = 0;
    for (long seed = 0; seed < 150; seed++) {
      var instance = Instance
          .of(seed % 2 == 0 ? TinyProblems.random(seed) : TinyHorizons.random(seed));
      var plan = new WorkingPlan(instance, new Conflicts(instance));
      var load = new WorkloadTracker(instance, new ComfortTracker(instance));
      for (int edge : Greedy.byWorth(instance)) {
        plan.insert(edge);
        load.add(edge, plan.needOf(edge), 1);
      }
      for (int e = 0; e < instance.graph().edges(); e++) {
        var going = new IntList();
        if (!plan.taken(e) && !load.admits(e, plan.needOf(e))
            && load.overload(e, plan.needOf(e), plan, going)) {
          assertThat(going.size()).as("seed %d", seed).isPositive();
          IntStream.of(going.toArray()).forEach(x -> load.add(x, plan.needOf(x), -1));
          assertThat(load.admits(e, plan.needOf(e))).as("seed %d", seed).isTrue();
          IntStream.of(going.toArray()).forEach(x -> load.add(x, plan.needOf(x), 1));
          relieved++;
        }
      }
    }
    assertThat(relieved).isGreaterThan(50);
  }

  @Test
  void theSessionThatIsWorthLeastGoes() {
    var town = Problem.builder(Town.MONDAY)
        .add(
            Problems.anyone("v").limits(WorkloadLimits.builder().sessionsPerDay(2).build()).build())
        .add(Day.session("a", 18).priority(3).build()).add(Day.session("b", 24).build())
        .add(Day.session("c", 30).priority(2).build());
    var plan = Day.plan(town);
    var load = new WorkloadTracker(plan.instance(), new ComfortTracker(plan.instance()));
    for (int edge : new int[]{Day.edge(plan, 0, 0), Day.edge(plan, 0, 1)}) {
      plan.insert(edge);
      load.add(edge, plan.needOf(edge), 1);
    }
    int more = Day.edge(plan, 0, 2);
    assertThat(load.admits(more, 2)).isFalse();
    var going = new IntList();
    assertThat(load.overload(more, 2, plan, going)).isTrue();
    assertThat(going.toArray()).containsExactly(Day.edge(plan, 0, 1));
  }
}
