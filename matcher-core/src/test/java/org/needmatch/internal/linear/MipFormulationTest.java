package org.needmatch.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class MipFormulationTest {
  /**
   * Every set of edges that meets the rows, with needs run as far as they may.
   */
  private static boolean holds(LinearModel model, Instance instance, Set<Integer> edges,
      Set<Integer> running) {
    for (int row = 0; row < model.rows(); row++) {
      long sum = 0;
      for (int t = model.begin(row); t < model.end(row); t++) {
        int column = model.column(t);
        boolean taken = model.meaning(column) == LinearModel.Meaning.EDGE
            ? edges.contains(column)
            : running.contains(column - instance.graph().edges());
        sum += taken ? model.factor(t) : 0;
      }
      if (model.sense(row) == LinearModel.Sense.AT_MOST
          ? sum > model.right(row)
          : sum < model.right(row)) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> bits(int set) {
    return IntStream.range(0, 12).filter(i -> (set >> i & 1) == 1).boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void whatMeetsTheRowsIsAPlanAndEveryPlanMeetsThem() {
    var monday = Town.MONDAY;
    var problem = Problem.builder(monday)
        .add(
            Problems.anyone("a").limits(WorkloadLimits.builder().sessionsPerDay(1).build()).build())
        .add(Problems.anyone("b").build())
        .add(Need.builder("two").at(Town.CENTRE).volunteers(2, 2)
            .on(monday, LocalTime.of(9, 0), LocalTime.of(11, 0)).build())
        .add(Need.builder("clash").at(Town.CENTRE)
            .on(monday, LocalTime.of(10, 0), LocalTime.of(12, 0)).build())
        .add(Need.builder("later").at(Town.CENTRE)
            .on(monday, LocalTime.of(14, 0), LocalTime.of(15, 0)).build())
        .build();
    var instance = Instance.of(problem);
    var model = MipFormulation.of(instance);
    var codec = new PlanCodec(instance);
    assertThat(instance.graph().edges()).isEqualTo(6);
    int plans = 0;
    for (int set = 0; set < 64; set++) {
      var edges = bits(set);
      boolean meets = IntStream.range(0, 8)
          .anyMatch(run -> holds(model, instance, edges, bits(run)));
      var judged = Judge.standard().judge(problem,
          codec.plan(edges.stream().mapToInt(Integer::intValue).sorted().toArray()));
      assertThat(meets).as("edges %s", edges).isEqualTo(judged.violations().isEmpty());
      plans += meets ? 1 : 0;
    }
    assertThat(plans).isBetween(2, 40);
  }

  @Test
  void whatRowsDoNotKnowIsSaidSo() {
    var day = LocalDate.of(2026, 9, 7);
    var instance = Instance.of(Safe.week(Safe.ENGLAND, List.of(Safe.person("v").build()),
        Safe.session("n", day, Safe.reading(ContactPattern.OCCASIONAL)).build()));
    assertThat(MipFormulation.unsuited(instance)).contains("company");
    assertThatIllegalArgumentException().isThrownBy(() -> MipFormulation.of(instance));
  }
}
