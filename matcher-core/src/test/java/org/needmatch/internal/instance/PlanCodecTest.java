package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyHorizons;

class PlanCodecTest {
  @Test
  void edgesBecomeRowsAndTheSameEdgesAgainWithTheScoreOfTheJudge() {
    int withEdges = 0;
    for (long seed = 0; seed < 120; seed++) {
      var problem = TinyHorizons.random(seed);
      var instance = Instance.of(problem);
      var codec = new PlanCodec(instance);
      int[] edges = someEdges(instance, codec);
      withEdges += edges.length > 0 ? 1 : 0;
      var plan = codec.plan(edges);
      assertThat(codec.edges(plan)).as("seed %d", seed).containsExactly(edges);
      assertThat(codec.score(edges)).as("seed %d", seed)
          .isEqualTo(Judge.standard().judge(problem, plan).score());
      assertThat(codec.seats(codec.filled(edges))).as("seed %d", seed)
          .isEqualTo(plan.assignments().size() - instance.pins().rows().stream()
              .filter(Pins.Pinned::surplus)
              .mapToInt(
                  row -> instance.sessions().times().size(instance.sessions().roleNeed(row.role())))
              .sum());
    }
    assertThat(withEdges).isGreaterThan(40);
  }

  /** Each edge that fits beside those before it. */
  private static int[] someEdges(Instance instance, PlanCodec codec) {
    var taken = new ArrayList<Integer>();
    for (int e = 0; e < instance.graph().edges(); e++) {
      taken.add(e);
      var plan = codec.plan(taken.stream().mapToInt(Integer::intValue).toArray());
      var violations = Judge.standard().judge(instance.problem(), plan).violations();
      if (violations.stream().anyMatch(broken -> !broken.byPinOnly()
          && !Set.of("minimum", "presence").contains(broken.rule()))) {
        taken.removeLast();
      }
    }
    return codec.withoutUnfinished(taken.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void rowsThatAreNoEdgeAreLeftOut() {
    var instance = Days.instance(List.of(Days.anyone("a"), Days.anyone("b").avoids(Set.of("n"))),
        Days.session("n", 0, 9, 10).volunteers(1, 2));
    var plan = new Plan(List.of(Assignment.of("n", "volunteer", 1, "a"),
        Assignment.of("n", "volunteer", 2, "b"), Assignment.of("m", "volunteer", 1, "a")));
    assertThat(new PlanCodec(instance).edges(plan)).containsExactly(0);
  }
}
