package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.TinyHorizons;

/** Some needs of random plans solved by themselves, and put back. */
class SubproblemTest {
  @Test
  void aPlanOfThePartIsAPlanOfTheWhole() {
    int replaced = 0;
    for (long seed = 0; seed < 150; seed++) {
      var problem = seed % 2 == 0 ? TinyHorizons.random(seed) : TinyHorizons.published(seed);
      var whole = Instance.of(problem);
      var plan = new WorkingPlan(whole, new Conflicts(whole));
      plan.set(Greedy.byWorth(whole));
      int[] before = plan.edges();
      var random = new Random(seed);
      var needs = new BitSet();
      IntStream.range(0, whole.sessions().count()).filter(n -> random.nextBoolean())
          .forEach(needs::set);
      var people = new BitSet();
      people.set(0, problem.volunteers().size());
      var part = Subproblem.of(plan, new ProblemParts(problem), needs, people);
      keepsWhatItDoesNotName(part, whole);
      int[] taken = part.taken(plan);
      int[] others = Greedy.byWorth(part.instance());
      if (part.replace(plan, taken, others)) {
        var judged = Judge.standard().judge(problem,
            new PlanCodec(whole).plan(new PlanCodec(whole).withoutUnfinished(plan.edges())));
        assertThat(judged.validButForPins()).as("seed %d", seed).isTrue();
        assertThat(outside(whole, plan.edges(), needs)).as("seed %d", seed)
            .containsExactly(outside(whole, before, needs));
        replaced++;
      } else {
        assertThat(plan.edges()).as("as it was").containsExactly(before);
      }
    }
    assertThat(replaced).isGreaterThan(50);
  }

  private static void keepsWhatItDoesNotName(Subproblem part, Instance whole) {
    var problem = part.instance().problem();
    assertThat(problem.toBuilder().volunteers(whole.problem().volunteers())
        .needs(whole.problem().needs()).pairs(whole.problem().pairs()).pins(whole.problem().pins())
        .published(whole.problem().published()).build()).isEqualTo(whole.problem());
  }

  private static int[] outside(Instance whole, int[] edges, BitSet needs) {
    return IntStream.of(edges)
        .filter(e -> !needs.get(whole.sessions().roleNeed(whole.graph().role(e)))).toArray();
  }
}
